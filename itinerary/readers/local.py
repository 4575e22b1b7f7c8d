"""Is an IP address part of the local network? Asked of every address before a page is fetched from it."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052
_LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")  # RFC 8215: a network's own
_COMPATIBLE = IPv6Network("::/96")  # RFC 4291, 2.5.5.1
_ISATAP = 0x00005EFE  # RFC 5214: the interface identifier before an IPv4 address


def is_local(address: str) -> bool:
    """Is an IP address one of this machine, of the local network, or otherwise not of the public one?

    IPv6 addresses that carry an IPv4 one (mapped, compatible, NAT64, 6to4, Teredo, ISATAP) are judged
    by the address that they carry, too.
    """
    ip = ip_address(address.partition("%")[0])
    return any(not one.is_global or one.is_multicast or one.is_reserved for one in _carried(ip))


def _carried(ip: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    if isinstance(ip, IPv4Address):
        return [ip]
    low = IPv4Address(int(ip) & 0xFFFFFFFF)
    if ip.ipv4_mapped:
        return [ip.ipv4_mapped]
    if ip in _NAT64:
        return [low]
    if ip in _LOCAL_NAT64:
        return [IPv4Address(0)]
    found: list[IPv4Address | IPv6Address] = [ip]
    if ip in _COMPATIBLE:
        found.append(low)
    if ip.sixtofour:  # what Python thinks of 2002::/16 itself differs between 3.11 and 3.13
        return [ip.sixtofour]
    if ip.teredo:
        found += ip.teredo
    if (int(ip) >> 32) & 0xFFFFFFFF in (_ISATAP, _ISATAP | 0x02000000):
        found.append(low)
    return found
