using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Makes notices to members of staff, to be saved with what they tell of: in-app unless switched off, and by e-mail where they chose so.</summary>
public sealed class StaffTeller(IHubDb db)
{
    /// <summary>The rows; what stands first goes before what stands later, where one person would be told several times by one act.</summary>
    /// <param name="tellings">What is told to whom.</param>
    /// <param name="asOf">The book, and the day by whose posts people are found.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ToldRows> TellAsync(
        IReadOnlyList<(Telling Told, StaffAudience Whom)> tellings, (Book Book, DateOnly Day) asOf, DateTimeOffset at, CancellationToken cancellation)
    {
        if (tellings.Count == 0)
            return ToldRows.Nothing;
        var roster = new Roster(asOf.Book, asOf.Day);
        var told = new Dictionary<Guid, Telling>();
        foreach (var (telling, whom) in tellings)
        {
            foreach (var person in whom.Whom.SelectMany(w => roster.Behind(w, whom.Department)))
                told.TryAdd(person, telling);
        }
        return await WriteAsync(told, at, cancellation);
    }

    private async Task<ToldRows> WriteAsync(Dictionary<Guid, Telling> told, DateTimeOffset at, CancellationToken cancellation)
    {
        var people = told.Keys.ToList();
        var chosen = await db.NoticeSettings.AsNoTracking().Where(s => people.Contains(s.PersonId)).ToDictionaryAsync(s => s.PersonId, cancellation);
        var shown = told.Where(t => chosen.GetValueOrDefault(t.Key)?.Shows(t.Value.Kind) != false).ToList();
        var notices = shown.Select(t => new StaffNotice(t.Key, t.Value, at));
        var mails = told.Where(t => chosen.GetValueOrDefault(t.Key)?.Mails(t.Value.Kind) == true).Select(t => Message.ForStaff(t.Key, Mail(t.Value), at));
        return new ToldRows([.. notices, .. mails], [.. shown.Select(t => t.Key)]);
    }

    private static Telling Mail(Telling told) => told with { Code = NoticeCodes.OfStaff(told.Kind) };
}
