using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Import;

namespace ApprovalHub.Tests.Kit;

/// <summary>The shipped seed, as a book in force since the beginning of 2024, so that tests may stand on any day of the calendar.</summary>
public static class DemoCentre
{
    private static readonly DateOnly Opening = new(2024, 1, 1);
    private static readonly Lazy<SeedContent> Read = new(() => SeedReader.Read(Files("Seed", "*.csv").Select(File)) is { IsOk: true } seed
        ? seed.Value
        : throw new InvalidOperationException("The shipped seed has faults; Shipped_seed names them."));

    public static SeedContent Seed => Read.Value;

    /// <summary>The person of an account.</summary>
    public static Guid Person(string account) =>
        Seed.People.SingleOrDefault(p => p.Account == account)?.Id ?? throw new ArgumentException($"Nobody in the seed has the account {account}.");

    /// <summary>The matter whose name begins so.</summary>
    public static MatterContent Matter(string name) => Seed.Matters.Single(m => m.Name.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Writes all of it into an empty database.</summary>
    internal static async Task FillAsync(HubDb db)
    {
        var at = ShanghaiTime.StartOfDay(Opening);
        db.AddRange(Seed.Departments);
        db.AddRange(Seed.People);
        db.AddRange(Seed.Posts);
        db.AddRange(Seed.Windows);
        db.AddRange(Seed.Authorisations);
        db.AddRange(Seed.Matters.Select(m => MatterVersion.Publish([], m, Opening, Opening, Guid.CreateVersion7(at)).Value));
        foreach (var json in Files("Templates", "*.json").Select(System.IO.File.ReadAllText))
            db.Add(new ProcessTemplate(ProcessDefinition.Parse(json).Value, json, Opening, "系统", at));
        foreach (var json in Files("Calendar", "*.json").Select(System.IO.File.ReadAllText))
        {
            var year = CalendarYear.Parse(json).Value;
            db.Add(new PublishedYear(year.Year, year.Source, json, at));
        }
        await BookShelf.TouchAsync(db, at, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private static SeedFile File(string path) => new(Path.GetFileName(path), System.IO.File.ReadAllBytes(path));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Kit", folder), pattern).Order(StringComparer.Ordinal);
}
