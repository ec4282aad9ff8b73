using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Api.Contracts.Tolerance;
using ApprovalHub.Designer.Components;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>Sends an act beside the task's own as its form was filled in.</summary>
public sealed class SideSender(ICaseApi cases, ITaskApi tasks, IToleranceApi tolerances)
{
    /// <param name="act">Name of the act.</param>
    /// <param name="of">The case as the page shows it.</param>
    /// <param name="task">The task that it is about, where it is about one.</param>
    /// <param name="typed">The form.</param>
    public Task SendAsync(string act, CaseResponse of, Guid? task, SideDraft typed)
    {
        var (id, seen, words) = (of.Id, ActKey.Seen(of.Revision), typed.Words.Trim());
        return act switch
        {
            "reassign" => tasks.ReassignAsync(id, task!.Value, new ReassignRequest { ToPersonId = typed.PersonId!.Value, Reason = words }, seen),
            "return" => tasks.ReturnAsync(id, task!.Value, new ReturnRequest { NodeId = typed.NodeId!, Reason = words }, seen),
            "callHearing" => tasks.CallHearingAsync(id, task!.Value, Call(typed), seen),
            "recall" => tasks.RecallAsync(id, task!.Value, seen),
            "askInReview" => tasks.AskInReviewAsync(id, task!.Value, Corrections(typed), seen),
            "authority" => cases.MakeAuthorityAsync(id, seen),
            "slip" => cases.HandToTheDepartmentAsync(id, new SlipRequest { Materials = typed.Codes, Taker = typed.Taker.Trim(), Remark = words.Length == 0 ? null : words }, seen),
            "charge" => cases.ChargeAsync(id, Charge(typed), seen),
            "supply" => cases.SupplyAsync(id, new SupplyRequest { Materials = typed.Materials, Form = SuppliedForm.Changes(of, null, typed.Form) }, seen),
            "withdraw" => cases.WithdrawAsync(id, new WithdrawRequest { Reason = words }, seen),
            "terminate" => cases.TerminateAsync(id, new TerminateRequest { Result = typed.Result!, Reason = words }, seen),
            "extend" => cases.ExtendAsync(id, Extension(typed, words), seen),
            "extendSupply" => tolerances.ExtendAsync(id, new ExtendSupplyRequest { To = typed.Day!.Value, Ground = typed.Ground.Trim(), Reason = words }, seen),
            "liftBlock" => tolerances.LiftAsync(id, new LiftBlockRequest { Reason = words }, seen),
            "green" => cases.AskForGreenAsync(id, new GreenRequest { Reason = words }, seen),
            "approveGreen" => cases.ApproveGreenAsync(id, new GreenApproval { Opinion = words }, seen),
            "participants" when typed.Out => cases.RemoveParticipantAsync(id, Participant(typed, words), seen),
            "participants" => cases.AddParticipantAsync(id, Participant(typed, words), seen),
            _ => throw new InvalidOperationException($"The page has no form for {act}."),
        };
    }

    private static AskInReviewRequest Corrections(SideDraft typed) => new()
    {
        Corrections = [.. typed.Corrections.Select(c => new TaskAnswerInput.Correction(c.Key, c.Value.Trim()))],
        Days = typed.Amount!.Value,
        Ground = typed.Ground.Trim(),
    };

    private static FeeRequest Charge(SideDraft typed) => new()
    {
        Fees = [.. typed.Fees.Select(f => new FeeRequest.Fee(f.Name.Trim(), f.Standard.Trim(), f.Quantity.Trim(), f.Yuan!.Value, f.Ground.Trim()))],
        PayBy = typed.Day,
    };

    private static ExtendRequest Extension(SideDraft typed, string words) =>
        new() { Amount = typed.Amount!.Value, ApprovedBy = string.IsNullOrWhiteSpace(typed.ApprovedBy) ? null : typed.ApprovedBy.Trim(), Reason = words };

    private static HearingRequest Call(SideDraft typed) =>
        new() { At = RecordDraft.Instant(typed.At)!.Value, Place = typed.Place.Trim(), Presider = typed.Presider.Trim() };

    private static ParticipantRequest Participant(SideDraft typed, string words) =>
        new() { NodeId = typed.NodeId!, Participant = typed.Participant!, Reason = words };
}
