"""Telling others when jobs and batches end, as Standard Webhooks has it (https://www.standardwebhooks.com).

``outbox`` writes what is to be told in the transaction that makes it happen, ``payloads`` says what is told,
``deliveries`` sends it, again and again if it must be (``schedule``), signed (``signing``) and only to where the server
may connect to (``sending``). At least once; who gets it twice knows by its ``webhook-id``.
"""
