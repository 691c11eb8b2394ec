"""Who is who: names resolved within a roll, spellings gathered into people; every judgement can be taken back."""
