namespace ApprovalHub.Benchmarks.Flow.Floor;

/// <summary>A value that must differ from case to case, where the recorded one stood.</summary>
/// <param name="Recorded">What the recorded case had there.</param>
/// <param name="Scope">For a number: the scope it is taken from; null for a random key.</param>
internal sealed record Slot(object Recorded, string? Scope)
{
    /// <summary>A fresh value of the recorded one's kind and length.</summary>
    public object Fresh() => Recorded switch
    {
        Guid => Guid.CreateVersion7(),
        string { Length: 36 } text when !text.Any(char.IsAsciiLetterLower) => Guid.CreateVersion7().ToString().ToUpperInvariant(),
        string { Length: 36 } => Guid.CreateVersion7().ToString(),
        string text => Guid.CreateVersion7().ToString("N")[^text.Length..],
        _ => throw new InvalidOperationException($"{Recorded} is no key."),
    };

    /// <summary>The number's text with another sequence: 办件编号 ends with it, a 文号 holds it between 〕 and 号, a food licence before its check digit.</summary>
    public string Numbered(long sequence)
    {
        var text = (string)Recorded;
        return text.EndsWith('号')
            ? string.Create(null, $"{text[..(text.IndexOf('〕', StringComparison.Ordinal) + 1)]}{sequence}号")
            : text.StartsWith("JY", StringComparison.Ordinal) ? string.Create(null, $"{text[..^7]}{sequence:D6}{text[^1]}") : string.Create(null, $"{text[..^4]}{sequence:D4}");
    }
}
