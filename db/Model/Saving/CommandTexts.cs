using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>The texts of the commands that were sent, by their shape: which tables, how many rows, which columns.</summary>
internal sealed class CommandTexts
{
    /// <summary>Many more than the acts have shapes.</summary>
    private const int MostKept = 2000;

    private static readonly string[] Names = [.. Enumerable.Range(0, 2000).Select(Mark)];
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    public static string Name(int index) => index < Names.Length ? Names[index] : Mark(index);

    /// <summary>The text of a command; its parameters are named in the order in which they stand.</summary>
    /// <param name="statements">Its statements.</param>
    /// <param name="commits">Whether it commits, and so fails by itself where a row to update is lost.</param>
    public string Of(IReadOnlyList<Statement> statements, bool commits)
    {
        var shape = new StringBuilder(commits ? "\0" : ""); // no statement's shape begins so: its first character is a table's
        foreach (var statement in statements)
            statement.AppendShape(shape);
        var key = shape.ToString();
        if (texts.TryGetValue(key, out var known))
            return known;
        var (text, next) = (new StringBuilder(), 0);
        foreach (var statement in statements)
            statement.AppendSql(text, ref next, commits);
        if (commits)
            text.Append(";\nCOMMIT");
        return texts.Count < MostKept ? texts.GetOrAdd(key, text.ToString()) : text.ToString();
    }

    private static string Mark(int index) => string.Create(CultureInfo.InvariantCulture, $"@p{index}");
}
