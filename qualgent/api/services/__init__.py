"""Services of the gateway: changes and reads of jobs, through the scheduler port."""
