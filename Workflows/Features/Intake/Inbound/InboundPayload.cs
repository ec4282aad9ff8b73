using System.Text.Json;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Features.Intake.Inbound;

/// <summary>What a kept message says in the hub's own values. What could not be read is kept as it came, and read again when an administrator has it tried again.</summary>
public sealed class InboundPayload(IEnumerable<IInboundLine> inbound)
{
    private const string Wrong = "INBOUND_FIELD_WRONG", Raw = IncomingMessage.RawMark;

    /// <summary>Refuses <c>INBOUND_FIELD_WRONG</c> while it cannot be read.</summary>
    public string Of(InboundMessage message)
    {
        var args = message is { Fault: Wrong, FaultArgs: { } json } ? JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [] : [];
        if (!args.ContainsKey(Raw) && IsOurs(message.Payload))
            return message.Payload;
        var again = message.Kind == InboundKind.Other ? null
            : inbound.FirstOrDefault(l => l.Platform == message.Platform)?.ReadAgain(message.Number, message.Kind.ToString(), message.SentAt, message.Payload);
        return again is { WrongField: null } ? again.Payload
            : throw Refusal.Invalid(Wrong).With("name", again?.WrongField ?? args.GetValueOrDefault("name", "data")).With(Raw, "1").Throwable();
    }

    private static bool IsOurs(string payload)
    {
        try
        {
            Incoming.From(payload);
            return true;
        }
        catch (JsonException)
        {
            return false; // kept as it came by an earlier version, which did not mark it
        }
    }
}
