"""Which CI jobs a rule is for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q

from qualgent.accounts.models import CiRule, Org

from .claims import CiJob, is_ref

READ, SUBMIT = "read", "submit"
ANY = "*"
REPOSITORY = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*/(?:\*|[A-Za-z0-9_.-]+)")
BRANCHES = "refs/heads/"


def is_repository(text: str) -> bool:
    """Return whether a rule can name a repository, or all of an owner, like this."""
    return REPOSITORY.fullmatch(text) is not None and "/.." not in text


def is_branch(text: str) -> bool:
    """Return whether a rule can name a branch, those that begin alike, or every ref, like this."""
    name = text.removesuffix(f"/{ANY}") if text != ANY else "main"
    return not text.startswith("refs/") and is_ref(f"{BRANCHES}{name}")


def candidates(job: CiJob, org: str = "") -> list[CiRule]:
    """Return the rules that name the job's repository or its owner. ``org``: of this organization only.

    They stay as they are until the end of the transaction: a token is never made by a rule that was changed meanwhile.
    """
    # names of repositories are ASCII, and services take upper and lower case for the same
    names = Q(repository__iexact=job.repository) | Q(repository__iexact=f"{job.owner}/{ANY}")
    found = CiRule.objects.select_for_update().filter(names, issuer=job.issuer)
    return list((found.filter(org_id=org) if org else found).order_by("id"))


def matching(rules: Iterable[CiRule], job: CiJob) -> list[CiRule]:
    return [rule for rule in rules if not mismatch(rule, job)]


def mismatch(rule: CiRule, job: CiJob) -> str:
    """Return what of the job a rule for its repository is not for; empty: it matches."""
    if rule.repository_id and rule.repository_id != subject_id(rule, job):
        return "id"  # the name was given to another repository since
    if not is_branch_of(rule.branch, job.ref):
        return "ref"
    if rule.is_protected and not job.is_protected:
        return "protected"
    return "environment" if rule.environment and rule.environment != job.environment else ""


def org_of_job(known: Iterable[CiRule], found: list[CiRule], job: CiJob) -> str:
    """Return whose token a job gets that names no organization: of those with a matching rule, the one that jobs of its
    repository have named first. Empty: they have named none.

    Anybody can make a rule for anybody's repository: it counts by the word of those who may push there. A server's only
    organization needs none.

    ``known``: the rules that name the repository; ``found``: those that match the job.
    """
    proved: dict[str, datetime] = {}
    for rule in known:
        if rule.proved_at is not None and rule.repository_id == subject_id(rule, job):
            proved[rule.org_id] = min(rule.proved_at, proved.get(rule.org_id, rule.proved_at))
    orgs = {rule.org_id for rule in found}
    if counting := orgs & proved.keys():
        return min(counting, key=lambda org: (proved[org], org))
    return next(iter(orgs)) if len(orgs) == 1 and is_sole(*orgs) else ""


def is_sole(org: str) -> bool:
    """Return whether an organization is the only one of the server."""
    return not Org.objects.exclude(pk=org).exists()


def subject_id(rule: CiRule, job: CiJob) -> str:
    """Return the id of what the rule names: the repository, or its owner."""
    return job.owner_id if rule.repository.endswith(f"/{ANY}") else job.repository_id


def is_branch_of(pattern: str, ref: str) -> bool:
    """Return whether a ref is a branch that the pattern names; ``*``: every ref, of tags and pull requests too.

    Names are compared character by character, as git does: nothing in them is a pattern or a path.
    """
    if pattern == ANY:
        return True
    if not ref.startswith(BRANCHES):
        return False
    name = ref.removeprefix(BRANCHES)
    return name.startswith(pattern[:-1]) if pattern.endswith(f"/{ANY}") else name == pattern


def scope_for(rule: CiRule, job: CiJob) -> str:
    """Return what a job that matches the rule may do: read only, if somebody else may have triggered it."""
    return SUBMIT if rule.scope == SUBMIT and job.is_trusted else READ
