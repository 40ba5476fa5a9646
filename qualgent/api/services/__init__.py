"""Services of the gateway for the API and pages: changes and reads of jobs, through the scheduler port."""
