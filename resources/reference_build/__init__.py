"""How the shipped reference files are made from the CSV tables in ``resources/sources`` and checked.

Used by ``python -m resources.build_reference`` only; the program itself reads the finished files.
"""
