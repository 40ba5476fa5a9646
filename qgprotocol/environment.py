"""Pattern of names of environment variables that jobs may set: all but those that can run code (PATH, LD_…)."""

NEVER = [
    *("PATH", "HOME", "TMPDIR", "ENV", "BASH_ENV", "SHELLOPTS", "BASHOPTS", "IFS", "PS4", "CLASSPATH"),
    *("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"),
]
NEVER_BEGINNINGS = [
    *("LD_", "DYLD_", "PYTHON", "PYTEST_", "NODE_", "NPM_", "PLAYWRIGHT_", "PW_", "GIT_", "SSH_", "PERL", "RUBY"),
    *("BASH_FUNC_", "QUALGENT_", "QGAGENT_"),
]

ENVIRONMENT_NAME = rf"^(?!(?i:{'|'.join(NEVER)})\Z)(?!(?i:{'|'.join(NEVER_BEGINNINGS)}))[A-Za-z_][A-Za-z0-9_]*\Z"
"""Pattern of the names: not of variables by which a value becomes code, in any case, whatever a host allows."""
