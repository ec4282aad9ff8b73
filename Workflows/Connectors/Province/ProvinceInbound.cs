using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Files;
using ApprovalHub.Connectors.Exchange.Inbound;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Connectors.Province;

/// <summary>What the province has for the hub: asked for page by page.</summary>
internal sealed class ProvinceInbound(IProvinceApi api, InboundReader reader, FileCalls files) : IInboundLine
{
    private const int PageSize = 100;

    public string Platform => "Province";

    public bool IsAsked => true;

    public Task<PlatformBook<IncomingPage>> AskAsync(string? after, CancellationToken cancellation) => PlatformCalls.TryAsync(
        async () =>
        {
            using var answer = await api.InboundAsync(after, PageSize, cancellation);
            return answer is not { IsSuccessful: true, Content: { } said } ? Failed(PlatformCalls.Fault(answer).Fault!)
                : Read(said) is { } page ? new PlatformBook<IncomingPage>(page, null) : Failed("ANSWER_GARBLED");
        },
        Failed, cancellation);

    public Task<FetchedFile> FetchAsync(IncomingFile file, Stream into, CancellationToken cancellation) => files.FetchAsync(file, into, cancellation);

    public Task<string?> TellAsync(InboundReceipt receipt, CancellationToken cancellation) => PlatformCalls.TryAsync(
        async () =>
        {
            using var answer = await api.ReceiptAsync(receipt.Number, WireReceipt.Of(receipt), cancellation);
            return answer is { IsSuccessful: true, Content.Result: "Noted" } ? null : PlatformCalls.Fault(answer).Fault;
        },
        code => code, cancellation);

    public IncomingMessage? ReadAgain(string number, string kind, DateTimeOffset at, string raw) => reader.Again(number, kind, at, raw);

    /// <summary>A page without its cursor is garbled; what of it is no message is kept as it came, so that it holds up nothing behind it.</summary>
    private IncomingPage? Read(WireItems said) =>
        said is { Next: { Length: > 0 and <= 200 } next, Items: { } items } ? new IncomingPage([.. items.Select(reader.Read)], next) : null;

    private static PlatformBook<IncomingPage> Failed(string fault) => new(null, fault);
}
