using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Dispatch;

/// <summary>What a line of the desk says of an applicant.</summary>
public static class ReadyWords
{
    /// <summary>What lies ready, each kind once; of more than are listed that there are others.</summary>
    public static string Names(Texts texts, Say say, ReadyApplicant one)
    {
        var names = one.Results.GroupBy(result => result.Denied ? say.Of("Paper", "DenialDecision") : result.Name)
            .Select(same => same.Count() == 1 ? same.Key : texts["Dispatch.Times", same.Key, same.Count()]);
        return string.Join(texts["Common.And"], one.More > 0 ? names.Append(texts["Dispatch.Others", one.More]) : names);
    }

    /// <summary>By when the first of it is delivered in time, or null without a limit.</summary>
    public static DateOnly? Due(ReadyApplicant one) => one.Results.Min(result => result.DueAt) is { } due ? Say.LastDay(due) : null;

    /// <summary>Whether nothing has changed between two readings.</summary>
    public static bool IsSame(ReadyApplicant one, ReadyApplicant other) => one.More == other.More
        && one.Results.Select(r => (r.CaseId, r.Revision)).SequenceEqual(other.Results.Select(r => (r.CaseId, r.Revision)));
}
