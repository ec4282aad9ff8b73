using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Keeps what a platform has sent, each number once, before anything is done with it.</summary>
public sealed class InboundKeeper(IHubDb db, IDatabaseFaults faults)
{
    /// <summary>Adds those that are not kept yet to the unit of work.</summary>
    /// <param name="platform">Whose they are.</param>
    /// <param name="messages">In the platform's order.</param>
    /// <param name="now">Now, and how many came before them in this turn.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What is kept already, by number.</returns>
    public async Task<IReadOnlyDictionary<string, InboundMessage>> AddAsync(string platform, IReadOnlyList<IncomingMessage> messages, (DateTimeOffset At, int Before) now, CancellationToken cancellation)
    {
        var numbers = messages.Select(m => m.Number).ToList();
        var kept = await db.InboundMessages.AsNoTracking().Where(m => m.Platform == platform && numbers.Contains(m.Number)).ToDictionaryAsync(m => m.Number, cancellation);
        foreach (var (message, place) in messages.DistinctBy(m => m.Number).Select((m, i) => (m, i)).Where(one => !kept.ContainsKey(one.m.Number)))
            db.InboundMessages.Add(Of((platform, message.Number, now.Before + place), message, now.At));
        return kept;
    }

    /// <summary>Saves the unit of work in the transaction that is open.</summary>
    public Task SaveInAsync(CancellationToken cancellation) => db.SaveChangesAsync(cancellation);

    /// <summary>Saves the unit of work, which is empty afterwards; false where another server was faster.</summary>
    public async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || faults.IsDuplicate(fault))
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>What cannot be read is kept as it came, with the field that is wrong.</summary>
    private static InboundMessage Of((string Platform, string Number, int Place) from, IncomingMessage message, DateTimeOffset now)
    {
        var kind = Enum.GetNames<InboundKind>().Contains(message.Kind) ? Enum.Parse<InboundKind>(message.Kind) : InboundKind.Other;
        var kept = new InboundMessage(from, kind, message.SentAt ?? now, message.Payload, now);
        if (message.WrongField is { } field)
            kept.Hold("INBOUND_FIELD_WRONG", ForeignText.ArgsOf(new Dictionary<string, string> { ["name"] = field, [IncomingMessage.RawMark] = "1" }));
        else if (kind == InboundKind.Other)
            kept.Hold("INBOUND_KIND_UNKNOWN", ForeignText.ArgsOf(new Dictionary<string, string> { ["name"] = message.Kind }));
        return kept;
    }
}
