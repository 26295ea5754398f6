"""Random choices, the same ones for the same seed."""

import random


class Chance:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def one(self, choices):
        return choices[self.random.randrange(len(choices))]

    def often(self, probability):
        return self.random.random() < probability

    def number(self, low, high):
        return self.random.randint(low, high)

    def weighted(self, table):
        """One of the keys of a dictionary of weights, or of a list of pairs."""
        pairs = list(table.items()) if isinstance(table, dict) else table
        return self.random.choices([key for key, _ in pairs], [weight for _, weight in pairs])[0]

    def some(self, choices, most):
        return [self.one(choices) for _ in range(self.number(1, most))]

    def damage(self, text, alphabet):
        """A text with a few characters taken away, doubled, swapped or put in."""
        characters = list(text)
        for _ in range(self.number(1, 3)):
            if not characters:
                return self.one(alphabet)
            place = self.number(0, len(characters) - 1)
            action = self.number(0, 4)
            if action == 0:
                del characters[place]
            elif action == 1:
                characters.insert(place, self.one(alphabet))
            elif action == 2:
                characters[place] = self.one(alphabet)
            elif action == 3:
                characters.insert(place, characters[place])
            else:
                del characters[place:]
        return "".join(characters)
