// chrono-node over the texts of the first line (JSON); one pass for each line that follows.
// Answers each with the CPU seconds (threads of the compiler and of the collector included) and the wall seconds.
const chrono = require("chrono-node");
const lines = require("readline").createInterface({ input: process.stdin });
const day = new Date(2026, 0, 9, 12);
let texts = null;
lines.on("line", (line) => {
    if (texts === null) {
        texts = JSON.parse(line);
        return;
    }
    const start = process.hrtime.bigint(), before = process.cpuUsage();
    let found = 0;
    for (const text of texts) found += chrono.parse(text, day, { forwardDate: true }).length;
    const used = process.cpuUsage(before), wall = Number(process.hrtime.bigint() - start) / 1e9;
    console.log(JSON.stringify({ cpu: (used.user + used.system) / 1e6, wall, found }));
});
