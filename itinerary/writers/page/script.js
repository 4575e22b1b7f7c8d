"use strict";
(() => {
  // Elements that speak of the same stop light up together: cards, sentences, marks on the map, rows.
  const tied = new Map();
  for (const element of document.querySelectorAll("[data-stops]")) {
    for (const number of element.dataset.stops.split(" ")) {
      if (!tied.has(number)) tied.set(number, []);
      tied.get(number).push(element);
    }
  }
  let lit = [];
  const light = (source) => {
    for (const element of lit) element.classList.remove("lit");
    lit = source ? source.dataset.stops.split(" ").flatMap((number) => tied.get(number)) : [];
    for (const element of lit) element.classList.add("lit");
    if (source && !source.classList.contains("card")) show(lit.find((element) => element.classList.contains("card")));
  };
  // On a wide screen the cards scroll by themselves: bring the card into their window, not the page.
  const list = document.querySelector(".stops");
  const show = (card) => {
    if (!card || list.scrollHeight <= list.clientHeight) return;
    const inner = card.getBoundingClientRect(), outer = list.getBoundingClientRect();
    if (inner.top < outer.top) list.scrollTop += inner.top - outer.top - 12;
    else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 12;
  };
  const source = (event) => event.target instanceof Element ? event.target.closest("[data-stops]") : null;
  document.addEventListener("pointerover", (event) => light(source(event)));
  document.addEventListener("pointerleave", () => light(null));
  document.addEventListener("focusin", (event) => light(source(event)));
  document.addEventListener("focusout", () => light(null));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") light(null); });
  // Paper has no pointer: the reasons are printed.
  const closed = () => document.querySelectorAll("details:not([open])");
  let opened = [];
  addEventListener("beforeprint", () => { opened = [...closed()]; for (const each of opened) each.open = true; });
  addEventListener("afterprint", () => { for (const each of opened) each.open = false; });
})();
