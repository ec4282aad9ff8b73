using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Files;
using ApprovalHub.Connectors.Exchange.Inbound;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Connectors.City;

/// <summary>What the city has for the hub: it brings that itself (<see cref="CityCallback"/>), and is told what became of it.</summary>
internal sealed class CityInbound(ICityApi api, InboundReader reader, FileCalls files) : IInboundLine
{
    public string Platform => "City";

    public bool IsAsked => false;

    public Task<PlatformBook<IncomingPage>> AskAsync(string? after, CancellationToken cancellation) =>
        Task.FromResult(new PlatformBook<IncomingPage>(new IncomingPage([], after ?? ""), null));

    public IncomingMessage? ReadAgain(string number, string kind, DateTimeOffset at, string raw) => reader.Again(number, kind, at, raw);

    public Task<FetchedFile> FetchAsync(IncomingFile file, Stream into, CancellationToken cancellation) => files.FetchAsync(file, into, cancellation);

    public Task<string?> TellAsync(InboundReceipt receipt, CancellationToken cancellation) => PlatformCalls.TryAsync(
        async () =>
        {
            using var answer = await api.ReceiptAsync(receipt.Number, WireReceipt.Of(receipt), cancellation);
            return answer is { IsSuccessful: true, Content.Result: "Noted" } ? null : PlatformCalls.Fault(answer).Fault;
        },
        code => code, cancellation);
}
