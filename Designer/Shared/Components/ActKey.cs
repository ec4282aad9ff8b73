namespace ApprovalHub.Designer.Components;

/// <summary>The idempotency key of one intention: the same for every try, another one after it was done.</summary>
public sealed class ActKey
{
    private string? value;

    public string Value => value ??= Guid.CreateVersion7().ToString("N");

    /// <summary>The act was done, or what it says was changed: the next one is another.</summary>
    public void Done() => value = null;

    /// <summary><c>If-Match</c> for a revision that the page has seen.</summary>
    public static string Seen(int revision) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"{revision}\"");
}
