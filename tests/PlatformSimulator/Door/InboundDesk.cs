using System.Globalization;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>Gives the hub what a platform has for it, and keeps what the hub says of it.</summary>
internal sealed class InboundDesk(World world, Platform platform)
{
    private const int Usual = 100;
    private const int Largest = 500;

    /// <summary>Kinds of items.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["Application", "Withdrawal", "Supplement", "Evaluation", "CertificateCheck"];

    /// <summary>Items after a cursor, whether or not the hub has said something of them: a hub that lost its cursor asks from the beginning.</summary>
    public IResult Give(string? after, string? most)
    {
        var from = Number(after, 0, int.MaxValue);
        var count = Number(most, Usual, Largest);
        lock (world.Holdings.Sync)
        {
            var items = world.Holdings.Inbound.Of(platform).Skip(from).Take(count).ToList();
            var next = Math.Max(from, 0) + items.Count;
            return Told.Json(new { items = items.Select(item => new { item.Id, item.Kind, item.Time, item.Data }), next = next.ToString(CultureInfo.InvariantCulture) });
        }
    }

    /// <summary>What the hub says of an item. The same again is the same; what it has taken it cannot refuse afterwards.</summary>
    public async Task<IResult> NoteAsync(string id, HttpRequest request)
    {
        var said = await Told.ReadAsync<Said>(request);
        if (said.Result is not ("Taken" or "Refused"))
            return Told.Error(StatusCodes.Status422UnprocessableEntity, "FIELD:result", "应为 Taken 或 Refused。");
        lock (world.Holdings.Sync)
        {
            var inbound = world.Holdings.Inbound;
            if (inbound.Find(id)?.Platform != platform)
                return Told.Error(StatusCodes.Status404NotFound, "UNKNOWN", $"没有来件“{id}”。");
            if (inbound.ReceiptOf(id) is { Result: "Taken" } before && (before.Result, before.ProjectNo) != (said.Result, said.ProjectNo))
                return Told.Error(StatusCodes.Status409Conflict, "RECEIPT", $"已回执为办件 {before.ProjectNo}。");
            world.Holdings.Keep(new Entry { Receipt = new Receipt(id, said.Result, said.Message, said.ProjectNo, world.Clock.GetUtcNow()) { Answer = said.Answer } });
            return Told.Json(new { result = "Noted" });
        }
    }

    private static int Number(string? text, int otherwise, int largest) => string.IsNullOrEmpty(text) ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= largest ? number
        : throw new UnreadableException($"“{text}”不是游标，也不是不超过 {largest} 的条数。");

    /// <summary>Body of a receipt.</summary>
    private sealed record Said(string? Result, string? Message, string? ProjectNo, IReadOnlyDictionary<string, string>? Answer);
}
