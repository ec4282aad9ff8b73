using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A platform that has messages for the hub, and keeps what it is told of them.</summary>
internal sealed class TestInbound(string platform, bool isAsked) : IInboundLine
{
    private readonly List<IncomingMessage> messages = [];

    public string Platform => platform;

    public bool IsAsked => isAsked;

    /// <summary>How many it gives at once.</summary>
    public int PageSize { get; set; } = 2;

    /// <summary>Code of a fault of every call; null for none.</summary>
    public string? Fault { get; set; }

    /// <summary>How often it was called to be told something.</summary>
    public int Tellings { get; private set; }

    /// <summary>What it was told, in order.</summary>
    public List<InboundReceipt> Told { get; } = [];

    public void Has(params IncomingMessage[] more) => messages.AddRange(more);

    public Task<PlatformBook<IncomingPage>> AskAsync(string? after, CancellationToken cancellation)
    {
        var from = after is null ? 0 : int.Parse(after, System.Globalization.CultureInfo.InvariantCulture);
        var page = messages.Skip(from).Take(PageSize).ToList();
        return Task.FromResult(Fault is null
            ? new PlatformBook<IncomingPage>(new IncomingPage(page, (from + page.Count).ToString(System.Globalization.CultureInfo.InvariantCulture)), null)
            : new PlatformBook<IncomingPage>(null, Fault));
    }

    /// <summary>How it reads what is kept as it came; null for not at all.</summary>
    public Func<string, IncomingMessage?> Reads { get; set; } = _ => null;

    public IncomingMessage? ReadAgain(string number, string kind, DateTimeOffset at, string raw) => Reads(raw);

    /// <summary>Its files, by what they are asked for under: the bytes, or a code in place of them.</summary>
    public Dictionary<string, FetchedFrom> Files { get; } = [];

    /// <summary>What was fetched, in order.</summary>
    public List<string> Fetched { get; } = [];

    public async Task<FetchedFile> FetchAsync(IncomingFile file, Stream into, CancellationToken cancellation)
    {
        Fetched.Add(file.Where);
        var has = Files.GetValueOrDefault(file.Where) ?? new FetchedFrom { Fault = FetchedFile.Never("HTTP 404") };
        await into.WriteAsync(has.Bytes, cancellation);
        return has.Fault ?? FetchedFile.Had(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(has.Bytes)));
    }

    /// <summary>What a platform answers for a file.</summary>
    public sealed class FetchedFrom
    {
        public byte[] Bytes { get; init; } = [];

        public FetchedFile? Fault { get; set; }
    }

    public Task<string?> TellAsync(InboundReceipt receipt, CancellationToken cancellation)
    {
        Tellings++;
        if (Fault is null)
            Told.Add(receipt);
        return Task.FromResult(Fault);
    }
}
