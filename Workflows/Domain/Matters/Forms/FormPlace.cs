using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>Says what is wrong with a value: a part of a refusal that names the field by <c>place</c> (<c>points/0/volume</c>) and by <c>title</c>.</summary>
internal sealed record FormPlace(string Path, string Title)
{
    public static FormPlace Whole { get; } = new("", "");

    public FormPlace At(FormField field) => new(Path.Length == 0 ? field.Name : $"{Path}/{field.Name}", Title.Length == 0 ? field.Title : $"{Title} · {field.Title}");

    /// <summary>A row, counted from 0; people count from 1.</summary>
    public FormPlace Row(int row) => new($"{Path}/{row}", $"{Title} {row + 1}");

    public Refusal Wrong(string code) => Named(Refusal.Invalid(code));

    public Refusal Named(Refusal refusal) => refusal.With("place", Path).With("title", Title);
}
