using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Inbound;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Connectors.Province;

/// <summary>What the province has for the hub: asked for page by page.</summary>
internal sealed class ProvinceInbound(IProvinceApi api, InboundReader reader) : IInboundLine
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

    public Task<string?> TellAsync(InboundReceipt receipt, CancellationToken cancellation) => PlatformCalls.TryAsync(
        async () =>
        {
            using var answer = await api.ReceiptAsync(receipt.Number, WireReceipt.Of(receipt), cancellation);
            return answer is { IsSuccessful: true, Content.Result: "Noted" } ? null : PlatformCalls.Fault(answer).Fault;
        },
        code => code, cancellation);

    /// <summary>A page is believed as a whole: one without its cursor, or with something that is no message, is garbled.</summary>
    private IncomingPage? Read(WireItems said)
    {
        var read = said.Items?.Select(reader.Read).OfType<IncomingMessage>().ToList();
        return said.Next is { Length: > 0 and <= 200 } next && read?.Count == said.Items!.Count ? new IncomingPage(read, next) : null;
    }

    private static PlatformBook<IncomingPage> Failed(string fault) => new(null, fault);
}
