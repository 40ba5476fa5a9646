"""qgagent, the program on a device host: connects to the server, installs builds, runs tests, reports results.

Imports ``qgprotocol`` but no Django and nothing of the server: it is installed on device hosts.

    main ▸ assemble ▸ process ─┬─ connection ─ link_opener     sessions with the server, reconnecting
      config_file, targets     │      │         └─ transport, poll_link     WebSocket, long poll
                               │      └─ attempt_log           sends logs, then results
                               └─ host ─ device ─ presets      state across connections: leases, installs, results
                                   │        └─ workspace       directories, log, reports, artifacts of an attempt
                                   └─ attempt_log, state_dir           state across processes: the state directory

    presets/commands ▸ child ▸ guardian ▸ the command          guardian.py is a separate program: it stops the
                                                               command's processes even if qgagent is killed
"""
