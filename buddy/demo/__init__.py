"""The demo: real places, invented people.

Places (cities, universities, who goes where) are facts from public lists; every person, association,
message and note is invented, and every address ends in a domain that can never receive mail. Same
seed and day, same data.
"""
