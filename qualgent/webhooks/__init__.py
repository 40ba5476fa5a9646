"""Webhooks: signed HTTP requests to users' URLs for ended jobs and batches, after Standard Webhooks.

``outbox`` inserts deliveries in the transaction that ends a job; ``deliveries`` sends them with retries (``schedule``),
signed (``signing``) and only to permitted addresses (``sending``). Delivery is at least once; receivers deduplicate by
``webhook-id``.
"""
