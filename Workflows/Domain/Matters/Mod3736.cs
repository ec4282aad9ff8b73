namespace ApprovalHub.Domain.Matters;

/// <summary>ISO 7064 MOD 37,36 (hybrid): one check character of 0-9A-Z for a text of these.</summary>
public static class Mod3736
{
    private const int Modulus = 36;
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The check character that belongs behind the text.</summary>
    /// <exception cref="ArgumentException">Another character than 0-9A-Z.</exception>
    public static char Check(string text)
    {
        var product = Modulus;
        foreach (var letter in text)
        {
            var sum = (product + Value(letter)) % Modulus;
            product = (sum == 0 ? Modulus : sum) * 2 % (Modulus + 1);
        }

        return Alphabet[(Modulus + 1 - product) % Modulus];
    }

    /// <summary>Whether the last character is the check of those before it.</summary>
    public static bool Holds(string text) => text.Length > 1 && Check(text[..^1]) == text[^1];

    private static int Value(char letter) => Alphabet.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var value
        ? value
        : throw new ArgumentException($"'{letter}' is none of 0-9A-Z.", nameof(letter));
}
