namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>A field as the outline shows it.</summary>
/// <param name="Path">Its place: <c>amount</c>, <c>points/place</c>.</param>
/// <param name="Name">Its key.</param>
/// <param name="Title">What people read.</param>
/// <param name="Kind">One of <see cref="FieldKinds"/>.</param>
public sealed record FormLine(string Path, string Name, string Title, string Kind)
{
    public bool Required { get; init; }

    /// <summary>Whether it is shown only under a condition.</summary>
    public bool Conditional { get; init; }

    /// <summary>Whether certain steps fill it in, not the application.</summary>
    public bool Later { get; init; }

    /// <summary>Whether only certain steps may see it.</summary>
    public bool Kept { get; init; }

    /// <summary>The fields of each row of a group.</summary>
    public IReadOnlyList<FormLine> Columns { get; init; } = [];
}
