"""Tests with real test runners, agents and qgjob."""
