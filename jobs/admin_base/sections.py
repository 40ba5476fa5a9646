"""How the admin's first page and its sidebar are ordered: by what people look for, not by Django's apps."""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    name: str
    about: str


class Section(NamedTuple):
    name: str
    models: dict[str, Told]  # app.model → what people call it, and what it is; in this order


SECTIONS = (
    Section("Work", {
        "jobs.job": Told("Jobs", "one test of one build each: what waits, runs and has ended"),
        "jobs.batch": Told("Batches", "the jobs of one submission, with the CI run it came from"),
        "jobs.group": Told("Groups", "the jobs of one build and target, which agents take together"),
        "jobs.attempt": Told("Attempts", "each try of a job on an agent"),
        "jobs.knowntest": Told("Tests", "what is known of each test: how often it passes, how long it takes"),
    }),
    Section("Fleet", {
        "agents.agent": Told("Agents", "devices: what they run, what holds them, what they carry"),
    }),
    Section("What is kept", {
        "jobs.build": Told("Builds", "app builds, by URL or as files"),
        "jobs.artifact": Told("Artifacts", "files that tests left behind"),
        "jobs.case": Told("Test cases", "results of single test cases, from JUnit files"),
    }),
    Section("Orgs and receivers", {
        "accounts.org": Told("Orgs", "who submits: weight, limits, what they use"),
        "webhooks.webhook": Told("Webhooks", "who is told when jobs and batches end"),
        "webhooks.delivery": Told("Deliveries", "what each was told, and what became of it"),
    }),
    Section("What happened", {
        "accounts.audit": Told("Audit", "who changed what, when, and why"),
        "jobs.event": Told("Events", "failures, agents lost, pauses"),
        "jobs.minute": Told("Minutes", "the figures of each minute"),
    }),
    Section("The server's own", {
        "jobs.estimate": Told("Estimates", "learnt durations, which rank the queue"),
        "jobs.idempotencyrecord": Told("Repeatable requests", "answers kept for requests that may be repeated"),
        "auth.user": Told("Users", "who may log in to this admin"),
        "auth.group": Told("User groups", "what several of them may do together"),
    }),
)  # fmt: skip
