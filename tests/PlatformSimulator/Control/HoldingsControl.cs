using System.Text.Json;
using ApprovalHub.PlatformSimulator.Crypto;
using ApprovalHub.PlatformSimulator.Door;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Control;

/// <summary>What the platforms hold, and changes of it that the wire does not know.</summary>
internal sealed class HoldingsControl(World world)
{
    private readonly FieldCipher fields = world.Keys.Fields();

    /// <summary>Every version of every row of a case, fields decrypted.</summary>
    public IResult Case(string projectNo)
    {
        lock (world.Holdings.Sync)
            return Told.Json(new { province = Rows(Platform.Province, projectNo), city = Rows(Platform.City, projectNo) });
    }

    /// <summary>The cases that either platform knows, with the number of sequences that stand.</summary>
    public IResult Cases()
    {
        lock (world.Holdings.Sync)
        {
            var (province, city) = (world.Holdings[Platform.Province].Cases, world.Holdings[Platform.City].Cases);
            return Told.Json(province.Keys.Union(city.Keys).Order(StringComparer.Ordinal).Select(projectNo => new
            {
                projectNo,
                province = province.GetValueOrDefault(projectNo)?.Current.Count() ?? 0,
                city = city.GetValueOrDefault(projectNo)?.Current.Count() ?? 0,
            }).ToList());
        }
    }

    public IResult Stats()
    {
        lock (world.Holdings.Sync)
            return Told.Json(new { province = Stats(Platform.Province), city = Stats(Platform.City) });
    }

    /// <summary>Lets a platform forget a sequence, alters a field of its latest version, or holds the same under a case that nobody reported: so that reconciliation has something to find.</summary>
    public async Task<IResult> SpoilAsync(HttpRequest request)
    {
        var wanted = await Told.ReadAsync<Spoiled>(request);
        lock (world.Holdings.Sync)
        {
            if (world.Holdings[wanted.Platform].Case(wanted.ProjectNo)?.Versions(wanted.Sequence) is not [.., var held])
                return Told.Error(StatusCodes.Status404NotFound, "UNKNOWN", "There is no such row.");
            world.Holdings.Keep(wanted.As is { } other
                ? new Entry { Row = held.Row with { RowGuid = Guid.CreateVersion7().ToString("N"), ProjectNo = other, Version = 1 } }
                : wanted.Field is null
                ? new Entry { Dropped = new Dropped(wanted.Platform, wanted.ProjectNo, wanted.Sequence) }
                : new Entry { Altered = Altered(held.Row, wanted.Field, wanted.Value ?? "") });
        }
        await world.Holdings.FlushedAsync();
        return Case(wanted.ProjectNo);
    }

    private List<object> Rows(Platform platform, string projectNo) => [.. (world.Holdings[platform].Case(projectNo)?.All ?? []).Select(held => new
    {
        held.Row.RowGuid,
        held.Row.ProjectNo,
        held.Row.Sequence,
        held.Row.Version,
        held.Row.DataSet,
        held.Row.Time,
        held.Row.Skips,
        held.Row.Hash,
        held.Row.ReceiptNo,
        held.Row.Arrived,
        held.Place,
        standing = held.Standing,
        noted = platform == Platform.City ? held.IsNoted : (bool?)null,
        data = Open(held.Row.Data),
    })];

    private SortedDictionary<string, string> Open(JsonElement data) => new(
        data.EnumerateObject().ToDictionary(field => field.Name, field => fields.Open(field.Value.GetString()!) ?? field.Value.GetString()!), StringComparer.Ordinal);

    private Row Altered(Row row, string field, string value)
    {
        var came = row.Data.EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString()!);
        came[field] = value;
        var data = JsonSerializer.SerializeToElement(came, Wire.Json);
        return row with { Data = data, Hash = Wire.ContentHash(Open(data)) };
    }

    private object Stats(Platform platform) => new
    {
        requests = world.Tally.Of(platform, "request"),
        unauthorised = world.Tally.Under(platform, "unauthorised:"),
        files = world.Tally.Of(platform, "file"),
        throttled = world.Tally.Of(platform, "throttled"),
        cases = world.Holdings[platform].Cases.Count,
        rows = world.Holdings[platform].Rows.Count,
        taken = world.Tally.Of(platform, "accepted"),
        repeats = world.Tally.Of(platform, "repeat"),
        outOfOrder = world.Tally.Of(platform, "deferred"),
        refused = world.Tally.Under(platform, "refused:"),
        waiting = world.Holdings[platform].Rows.Count(held => held.Standing == Standing.Waiting),
        unnoted = platform == Platform.City ? world.Holdings[platform].Rows.Count(held => !held.IsNoted) : 0,
        acknowledgements = world.Tally.Under(platform, "acknowledgement:"),
        faults = world.Dice.Struck(platform),
    };

    private sealed record Spoiled(Platform Platform, string ProjectNo, int Sequence, string? Field, string? Value, string? As);
}
