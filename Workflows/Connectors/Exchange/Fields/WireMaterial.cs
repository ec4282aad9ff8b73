namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>A line of the materials, inside the text of its field.</summary>
internal sealed record WireMaterial
{
    public string? Name { get; init; }

    /// <summary>1 taken, 0 not.</summary>
    public string? Taken { get; init; }

    public string? Way { get; init; }

    public string? Copies { get; init; }

    public string? Time { get; init; }

    /// <summary>补正内容</summary>
    public string? Asked { get; init; }
}
