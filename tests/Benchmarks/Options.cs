using System.Globalization;

namespace ApprovalHub.Benchmarks;

/// <summary>What the command line asks for beside the benchmark's name.</summary>
/// <param name="File">Where the figures go as JSON, or null.</param>
/// <param name="Rounds">How many turns each side of <c>flow</c> takes, how many seconds <c>chaos</c> lasts, or null for its own number.</param>
/// <param name="Database">The one database to measure on (<c>Sqlite</c>, <c>PostgreSql</c>), or null for every one.</param>
internal sealed record Options(string? File = null, int? Rounds = null, string? Database = null)
{
    private static readonly string[] Databases = ["Sqlite", "PostgreSql"];

    /// <summary>Null for arguments that are not known.</summary>
    public static Options? Read(IEnumerable<string> arguments)
    {
        var options = new Options();
        foreach (var pair in arguments.Chunk(2))
        {
            if (pair is not [var name, var value] || options.With(name, value) is not { } next)
                return null;
            options = next;
        }
        return options;
    }

    /// <summary>Whether a database is to be measured on.</summary>
    public bool Wants(string database) => Database is null || Database == database;

    private Options? With(string name, string value) => name switch
    {
        "--json" => this with { File = value },
        "--rounds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0 => this with { Rounds = rounds },
        "--database" => Databases.FirstOrDefault(d => d.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } known ? this with { Database = known } : null,
        _ => null,
    };
}
