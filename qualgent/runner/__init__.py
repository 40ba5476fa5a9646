"""qgagent: the agent on a device host. It connects out, takes leases, installs builds, runs tests, reports results.

No Django in here, and nothing of the server's: this package travels to device hosts.

    main ▸ process ─┬─ connection ─ transport     one session after another, for ever
                    └─ host ─ device ─ presets    what outlives a connection: leases, installs, results
                        └─ spool, journal         what outlives the process: the state directory
"""
