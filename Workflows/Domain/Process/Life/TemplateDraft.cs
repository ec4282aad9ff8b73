using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Life;

/// <summary>模板草稿: the version of a template that is being drawn; one at a time for each template. Once submitted it stands still until a second person has published it or sent it back.</summary>
public sealed class TemplateDraft
{
    private TemplateDraft()
    {
    }

    /// <param name="definition">The definition as it was read, with the number of the version that it is to become.</param>
    /// <param name="json">Its text; what the hub does not know in it is kept.</param>
    /// <param name="by">Who draws it.</param>
    /// <param name="at">When.</param>
    public TemplateDraft(ProcessDefinition definition, string json, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Id = definition.Id;
        Edit(definition, json, by, at);
    }

    /// <summary>Elsa's <c>definitionId</c>.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The version that it is to become.</summary>
    public int Version { get; private set; }

    public string Name { get; private set; } = "";

    public string Json { get; private set; } = "";

    public DraftState State { get; private set; }

    public Guid? DrawnById { get; private set; }

    /// <summary>In whose place they drew it (R-AB), or null.</summary>
    public Guid? DrawnForId { get; private set; }

    /// <summary>Who drew it as it is.</summary>
    public string DrawnBy { get; private set; } = "";

    /// <summary>Who did the last thing with it, whatever it was.</summary>
    public string ChangedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>First day on which new cases are to take it, as it was submitted last.</summary>
    public DateOnly? EffectiveFrom { get; private set; }

    /// <summary>Why it is changed, as it was submitted last.</summary>
    public string? Why { get; private set; }

    public Guid? SubmittedById { get; private set; }

    /// <summary>In whose place they submitted it (R-AB), or null.</summary>
    public Guid? SubmittedForId { get; private set; }

    public string? SubmittedBy { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Who sent it back last, until it is submitted again.</summary>
    public string? ReturnedBy { get; private set; }

    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>Why it was sent back.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Another one after each change, never the same again, not even for a draft that is drawn anew: whoever acts rests on just what they have seen.</summary>
    public Guid Revision { get; private set; }

    /// <summary>Draws it anew. Refuses <c>ADMINISTRATORS_ONLY</c> and <c>TEMPLATE_DRAFT_SEALED</c>.</summary>
    public void Edit(ProcessDefinition definition, string json, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(definition);
        MustBeOpen(by);
        (Version, Name, Json) = (definition.Version, definition.Name, json);
        (DrawnById, DrawnForId, DrawnBy) = (by.PersonId, TemplateRights.InPlaceOf(by), by.Name);
        Changes(by, at);
    }

    /// <summary>May it be thrown away? Refuses <c>ADMINISTRATORS_ONLY</c> and <c>TEMPLATE_DRAFT_SEALED</c>.</summary>
    public void MustBeOpen(Actor by)
    {
        TemplateRights.MustDraw(by);
        if (State == DraftState.Submitted)
            throw Refusal.Conflict("TEMPLATE_DRAFT_SEALED").With("who", SubmittedBy).Throwable();
    }

    /// <summary>提交发布: asks a second person to let it out; the caller has checked it. Refuses <c>TEMPLATE_DRAFT_SEALED</c>, <c>TEMPLATE_BACKDATED</c>.</summary>
    public void Submit(DateOnly from, string? why, TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        MustBeOpen(on.By);
        MustNotBePast(from, on.Today);
        (EffectiveFrom, Why, State) = (from, Text.Required(why, "why", TemplateRights.LongestWords), DraftState.Submitted);
        (SubmittedById, SubmittedForId, SubmittedBy, SubmittedAt) = (on.By.PersonId, TemplateRights.InPlaceOf(on.By), on.By.Name, on.At);
        (ReturnedBy, ReturnedAt, ReturnReason) = (null, null, null);
        Changes(on.By, on.At);
    }

    /// <summary>退回修改, by whoever oversees, or who submitted it and thinks again. Refuses <c>TEMPLATE_DRAFT_NOT_SUBMITTED</c>.</summary>
    public void Return(string? reason, Actor by, DateTimeOffset at)
    {
        TemplateRights.MustOversee(by);
        MustBeSubmitted();
        (ReturnedBy, ReturnedAt, ReturnReason) = (by.Name, at, Text.Required(reason, "reason", TemplateRights.LongestWords));
        (State, SubmittedById, SubmittedForId, SubmittedBy, SubmittedAt) = (DraftState.Editing, null, null, null, null);
        Changes(by, at);
    }

    /// <summary>
    /// 发布 by a second person; the caller has checked it against the book of this instant. Refuses <c>TEMPLATE_DRAFT_NOT_SUBMITTED</c>,
    /// <c>TEMPLATE_NEEDS_ANOTHER</c>, <c>TEMPLATE_BACKDATED</c>.
    /// </summary>
    public ProcessTemplate Publish(ProcessDefinition definition, TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        TemplateRights.MustOversee(on.By);
        MustBeSubmitted();
        MustBeSecond(on.By);
        MustNotBePast(EffectiveFrom!.Value, on.Today);
        return new ProcessTemplate(definition, Json, EffectiveFrom.Value, on.By.Name, on.At)
        { Why = Why, DrawnBy = DrawnBy, SubmittedBy = SubmittedBy, SubmittedAt = SubmittedAt };
    }

    /// <summary>Refuses <c>TEMPLATE_NEEDS_ANOTHER</c> to whoever drew or submitted it.</summary>
    public void MustBeSecond(Actor by) => TemplateRights.MustBeSecond(by, DrawnById, DrawnForId, SubmittedById, SubmittedForId);

    private void Changes(Actor by, DateTimeOffset at) => (ChangedBy, ChangedAt, Revision) = (by.Name, at, Guid.CreateVersion7(at));

    private void MustBeSubmitted()
    {
        if (State != DraftState.Submitted)
            throw Refusal.Conflict("TEMPLATE_DRAFT_NOT_SUBMITTED").Throwable();
    }

    private static void MustNotBePast(DateOnly from, DateOnly today)
    {
        if (from < today)
            throw Refusal.Conflict("TEMPLATE_BACKDATED").With("from", from.ToString("O", null)).Throwable();
    }
}
