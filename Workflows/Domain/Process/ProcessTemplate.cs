using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Life;

namespace ApprovalHub.Domain.Process;

/// <summary>A published version of a process template (流程模板): an Elsa definition as text, in force from a day until it is retired or a later one is.</summary>
public sealed class ProcessTemplate
{
    private ProcessTemplate()
    {
    }

    /// <param name="definition">The checked definition.</param>
    /// <param name="json">Its text, as it came.</param>
    /// <param name="effectiveFrom">First day on which new cases take it.</param>
    /// <param name="publishedBy">Who published it.</param>
    /// <param name="at">When.</param>
    public ProcessTemplate(ProcessDefinition definition, string json, DateOnly effectiveFrom, string publishedBy, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(definition);
        (Id, Version, Name, Json) = (definition.Id, definition.Version, definition.Name, json);
        (EffectiveFrom, PublishedBy, PublishedAt) = (effectiveFrom, publishedBy, at);
    }

    /// <summary>Elsa's <c>definitionId</c>.</summary>
    public string Id { get; private set; } = "";

    public int Version { get; private set; }

    public string Name { get; private set; } = "";

    public string Json { get; private set; } = "";

    public DateOnly EffectiveFrom { get; private set; }

    public string PublishedBy { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Why it was changed; null for what is shipped.</summary>
    public string? Why { get; init; }

    /// <summary>Who drew it; null for what is shipped.</summary>
    public string? DrawnBy { get; init; }

    /// <summary>Who asked for it to be published; null for what is shipped.</summary>
    public string? SubmittedBy { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>First day on which new cases would no longer take it, as asked for or confirmed; null: it stays.</summary>
    public DateOnly? RetireFrom { get; private set; }

    public string? RetireWhy { get; private set; }

    /// <summary>Which request that is: whoever confirms or drops it has seen just this one.</summary>
    public Guid? RetireRequest { get; private set; }

    public Guid? RetireAskedById { get; private set; }

    /// <summary>In whose place they asked (R-AB), or null.</summary>
    public Guid? RetireAskedForId { get; private set; }

    public string? RetireAskedBy { get; private set; }

    public DateTimeOffset? RetireAskedAt { get; private set; }

    /// <summary>The second person, who confirmed it; null while it is only asked for.</summary>
    public string? RetiredBy { get; private set; }

    public DateTimeOffset? RetiredAt { get; private set; }

    /// <summary>Whether it may be taken by a case that begins on a day, unless a later version may.</summary>
    public bool MayServeOn(DateOnly day) => EffectiveFrom <= day && !(RetiredAt is not null && RetireFrom <= day);

    /// <summary>The day from which it is out of use, once that is confirmed.</summary>
    public DateOnly? RetiredFrom => RetiredAt is null ? null : RetireFrom;

    /// <summary>提出停用. Refuses <c>ADMINISTRATORS_ONLY</c>, <c>TEMPLATE_RETIRED</c>, <c>TEMPLATE_RETIREMENT_ASKED</c>, <c>TEMPLATE_BACKDATED</c>.</summary>
    public void AskToRetire(DateOnly from, string? why, TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        TemplateRights.MustDraw(on.By);
        MustStand();
        if (RetireFrom is not null)
            throw Refusal.Conflict("TEMPLATE_RETIREMENT_ASKED").With("who", RetireAskedBy).Throwable();
        if (from < on.Today)
            throw Refusal.Conflict("TEMPLATE_BACKDATED").With("from", from.ToString("O", null)).Throwable();
        (RetireRequest, RetireFrom, RetireWhy) = (Guid.CreateVersion7(on.At), from, Text.Required(why, "why", TemplateRights.LongestWords));
        (RetireAskedById, RetireAskedForId, RetireAskedBy, RetireAskedAt) = (on.By.PersonId, TemplateRights.InPlaceOf(on.By), on.By.Name, on.At);
    }

    /// <summary>确认停用 by a second person. Refuses <c>TEMPLATE_RETIREMENT_NOT_ASKED</c>, <c>TEMPLATE_RETIREMENT_CHANGED</c>, <c>TEMPLATE_NEEDS_ANOTHER</c>, <c>TEMPLATE_BACKDATED</c>.</summary>
    public void Retire(Guid seen, TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        TemplateRights.MustOversee(on.By);
        MustBeAsked(seen);
        TemplateRights.MustBeSecond(on.By, RetireAskedById, RetireAskedForId);
        if (RetireFrom < on.Today)
            throw Refusal.Conflict("TEMPLATE_BACKDATED").With("from", RetireFrom.Value.ToString("O", null)).Throwable();
        (RetiredBy, RetiredAt) = (on.By.Name, on.At);
    }

    /// <summary>As it will be once that is confirmed, to try what becomes of the matters.</summary>
    public ProcessTemplate AsRetired()
    {
        var then = (ProcessTemplate)MemberwiseClone();
        then.RetiredAt = RetireAskedAt;
        return then;
    }

    /// <summary>不停用: it stays. Refuses <c>TEMPLATE_RETIREMENT_NOT_ASKED</c>, <c>TEMPLATE_RETIREMENT_CHANGED</c>.</summary>
    public void KeepInUse(Guid seen, TemplateAct on)
    {
        ArgumentNullException.ThrowIfNull(on);
        TemplateRights.MustOversee(on.By);
        MustBeAsked(seen);
        RetireRequest = null;
        (RetireFrom, RetireWhy, RetireAskedById, RetireAskedForId, RetireAskedBy, RetireAskedAt) = (null, null, null, null, null, null);
    }

    private void MustBeAsked(Guid seen)
    {
        MustStand();
        if (RetireFrom is null)
            throw Refusal.Conflict("TEMPLATE_RETIREMENT_NOT_ASKED").Throwable();
        if (RetireRequest != seen)
            throw (Refusal.Conflict("TEMPLATE_RETIREMENT_CHANGED") with { Kind = RefusalKind.Stale }).With("who", RetireAskedBy).Throwable();
    }

    private void MustStand()
    {
        if (RetiredAt is not null)
            throw Refusal.Conflict("TEMPLATE_RETIRED").With("who", RetiredBy).With("from", RetireFrom!.Value.ToString("O", null)).Throwable();
    }
}
