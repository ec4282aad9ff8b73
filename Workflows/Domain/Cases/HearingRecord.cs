using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>听证笔录: what stands in the minutes. Who presides is whoever ends the procedure.</summary>
/// <param name="At">When the hearing was held.</param>
/// <param name="Place">Where.</param>
/// <param name="NotifiedOn">The day on which the applicant and the interested parties were told time and place (听证通知书).</param>
/// <param name="Recorder">记录人</param>
/// <param name="Participants">Who took part, two at least.</param>
/// <param name="Opinion">What the reviewers brought forward: opinion, evidence, reasons.</param>
/// <param name="Statements">What the others said to it (申辩和质证).</param>
public sealed record HearingRecord(
    DateTimeOffset At, string Place, DateOnly NotifiedOn, string Recorder, IReadOnlyList<HearingParticipant> Participants, string Opinion, string Statements) : ActRecord
{
    /// <summary>于举行听证的七日前通知 (许可法 §48(1)(1)), in working days (§82).</summary>
    internal const int Ahead = 7;

    private const int Fewest = 2;
    private const string Law = "行政许可法第四十八条第一款";

    /// <summary>Refuses <c>HEARING_MINUTES_MISSING</c>, <c>HEARING_TOLD_LATE</c>, <c>HEARING_OF_ONE</c>, <c>RECORD_OF_THE_FUTURE</c>.</summary>
    internal static HearingRecord Checked(HearingRecord? given, CaseAct act)
    {
        if (given is null)
            throw Refusal.Invalid("HEARING_MINUTES_MISSING", Law).Throwable();
        if (given.At > act.At)
            throw Refusal.Invalid("RECORD_OF_THE_FUTURE").Throwable();
        MustBeAhead(given.NotifiedOn, given.At, act.Book.Calendar);
        var participants = (given.Participants ?? []).Select(p => new HearingParticipant(
            Text.Required(p?.Name, "hearing.participants", 200), Text.Required(p?.Capacity, "hearing.participants", 60))).Distinct().ToList();
        if (participants.Count < Fewest)
            throw Refusal.Invalid("HEARING_OF_ONE", Law).With("fewest", Fewest).Throwable();
        return new HearingRecord(
            given.At, Text.Required(given.Place, "hearing.place", 300), given.NotifiedOn, Text.Required(given.Recorder, "hearing.recorder", 100), participants,
            Text.Required(given.Opinion, "hearing.opinion", 4000), Text.Required(given.Statements, "hearing.statements", 8000));
    }

    /// <summary>Refuses <c>HEARING_TOLD_LATE</c> where the notice is not seven working days ahead.</summary>
    internal static void MustBeAhead(DateOnly told, DateTimeOffset held, WorkCalendar calendar)
    {
        if (calendar.WorkdayAfter(told, Ahead) is var earliest && ShanghaiTime.Day(held) < earliest)
            throw Refusal.Conflict("HEARING_TOLD_LATE", Law).With("days", Ahead).With("earliest", earliest.ToString("yyyy-MM-dd", null)).Throwable();
    }
}
