using System.Globalization;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Inbound;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports.Inbound;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Inbound;

/// <summary>A message or one of its files with the refusal that holds it, in the reader's language.</summary>
internal static class InboundLines
{
    /// <summary>What somebody who uploads would have to do is nothing that the reader of a platform's file can do.</summary>
    private const string OfFiles = "INBOUND_FILE_REFUSED";

    public static InboundLine Of(InboundMessage message, IMapper mapper, CultureInfo culture)
    {
        var line = mapper.Map<InboundLine>(message);
        if (message.Kind == InboundKind.File && InboundFile.From(message.Payload) is { } file)
            line = line with { File = new InboundFileLine(file.What.Name, file.What.Size, file.MaterialName, file.MaterialCode, file.Of) };
        if (message.Fault is not { } code)
            return line;
        var args = message.FaultArgs is { } json ? JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [] : [];
        var (text, next) = RefusalText.Of(code, args, culture);
        var isOfUploads = message.Kind == InboundKind.File && !code.StartsWith("INBOUND_", StringComparison.Ordinal) && message.State != InboundState.Waiting;
        return line with { Fault = text, Next = isOfUploads ? RefusalText.Of(OfFiles, args, culture).Next : next };
    }
}
