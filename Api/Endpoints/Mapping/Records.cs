using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>From requests to what an act puts on record.</summary>
internal static class Records
{
    public static CollectiveMinutes ToMinutes(this TaskAnswerInput.MinutesInput minutes) => new(minutes.Number, minutes.Attendees)
    {
        Dissents = [.. minutes.Dissents.Select(d => new CollectiveVote(d.Name, d.Abstains, d.Reason))],
    };

    public static HearingRecord ToRecord(this TaskAnswerInput.HearingInput hearing) => new(
        hearing.At, hearing.Place, hearing.NotifiedOn, hearing.Recorder,
        [.. hearing.Participants.Select(p => new HearingParticipant(p.Name, p.Capacity))], hearing.Opinion, hearing.Statements);

    public static HearingCall ToCall(this HearingRequest request) => new(request.At, request.Place, request.Presider);
}
