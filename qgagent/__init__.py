"""qgagent: the agent on a device host. It connects out, takes leases, installs builds, runs tests, reports results.

Imports ``qgprotocol`` only; no Django, nothing of the server: it is installed on device hosts.

    main ▸ assemble ▸ process ─┬─ connection ─ link_opener one session after another, for ever
      config_file, targets     │      │         └─ transport, poll_link   by WebSocket, by long poll
                               │      └─ log_sender        logs and the results behind them
                               └─ host ─ device ─ presets  what outlives a connection: leases, installs, results
                                   │        └─ workplace   an attempt's directories, log, reports, artifacts
                                   └─ spool, log_book, journal   what outlives the process: the state directory
                                      late                  completes what a killed process left there

    presets/commands ▸ child ▸ guardian ▸ the command      (guardian.py is a program of its own: what a command
                                                            started ends with it, even if qgagent is killed)
"""
