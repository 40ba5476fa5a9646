"""Folders of the reporters for test runners, and the paths of reports among the artifacts of an attempt."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
PYTEST = "pytest"
"""Tool whose folder is to be on the PYTHONPATH of a pytest with ``-p pytest_qualgent``."""
BLOB_REPORT = "blob.zip"
"""Path among the artifacts of an attempt of what Playwright's blob reporter wrote."""
BATCH_REPORT = "batch-report/"
"""Folder among the artifacts of an attempt with the report of its batch, which no agent writes."""
WHOLE_START = "whole-start/"
"""Folder among the artifacts of the last job of a start, with pictures and videos of none of its jobs."""


def reporter_folder(tool: str) -> Path:
    """Return the folder of the reporter for a tool, such as ``pytest``."""
    return next(folder for folder in (HERE / "reporters" / tool, HERE.parent / "reporters" / tool) if folder.is_dir())
