"""Agents: sessions, fleet, transports, their API. May import ``qualgent.web`` and what is below."""
