"""The steps that bring an older hub's database to this version's tables, run by alembic."""
