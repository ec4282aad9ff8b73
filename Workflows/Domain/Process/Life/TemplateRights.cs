using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Process.Life;

/// <summary>Who may do what with process templates: administrators draw them, and a second person lets them out.</summary>
public static class TemplateRights
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestWords = 500;

    /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c>.</summary>
    public static void MustDraw(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!by.Has(Role.Administrator))
            throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
    }

    /// <summary>Administrators, and whoever oversees them (督查); refuses <c>TEMPLATE_NOT_YOURS</c>.</summary>
    public static void MustOversee(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!by.Has(Role.Administrator) && !by.Has(Role.Supervisor))
            throw Refusal.Forbidden("TEMPLATE_NOT_YOURS").With("person", by.Name).Throwable();
    }

    /// <summary>
    /// Maker is not checker: neither who made it, nor whoever stands in for one of them today, nor for whom they stood in. Refuses
    /// <c>TEMPLATE_NEEDS_ANOTHER</c> and <c>TEMPLATE_NOT_YOURS</c>.
    /// </summary>
    /// <param name="by">Who confirms it.</param>
    /// <param name="makers">Who drew it and asked for it, and in whose place they did.</param>
    public static void MustBeSecond(Actor by, params ReadOnlySpan<Guid?> makers)
    {
        MustOversee(by);
        if (!IsSecond(by, makers))
            throw Refusal.Conflict("TEMPLATE_NEEDS_ANOTHER").With("person", by.Name).Throwable();
    }

    /// <summary>The same as a question.</summary>
    public static bool IsSecond(Actor by, params ReadOnlySpan<Guid?> makers)
    {
        Guid?[] posts = [by.PersonId, .. by.Holdings.Where(h => h.Role is Role.Administrator or Role.Supervisor).Select(h => h.OnBehalfOfId)];
        var second = by.Has(Role.Administrator) || by.Has(Role.Supervisor);
        foreach (var maker in makers)
            second &= maker is null || !posts.Contains(maker);
        return second;
    }

    /// <summary>In whose place somebody administers templates, or null when as themselves.</summary>
    public static Guid? InPlaceOf(Actor by) => by.Holdings.Where(h => h.Role == Role.Administrator)
        .OrderBy(h => h.OnBehalfOfId is null ? 0 : 1).FirstOrDefault()?.OnBehalfOfId;
}
