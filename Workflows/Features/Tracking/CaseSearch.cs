using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Features.Tracking;

/// <summary>
/// Filters and order of one question to the list. What is searched for decides the order, since both must come from one index: a case number's
/// beginning by number, a name's beginning by name, all else by time, the newest first.
/// </summary>
internal sealed class CaseSearch
{
    private const int IdentityLength = 18, LongestNumber = 50;
    private readonly ListCases.Query query;
    private readonly string words;
    private readonly Sort sort;

    public CaseSearch(ListCases.Query query)
    {
        if ((Bound(query.From) ?? Bound(query.To)) is { } beyond)
            throw beyond.Throwable();
        this.query = query;
        words = query.Words?.Trim() ?? "";
        // Numbers hold digits and nothing but letters besides; names of people and firms are searched for as they are written.
        var isNumber = words.Any(char.IsAsciiDigit) && words.All(char.IsAsciiLetterOrDigit);
        sort = words.Length == 0 || (isNumber && words.Length == IdentityLength) ? Sort.Time : isNumber ? Sort.Number : Sort.Name;
        if (isNumber)
            words = words.ToUpperInvariant();
    }

    private enum Sort
    {
        Time,
        Number,
        Name,
    }

    /// <summary>Whether nothing but the time of receipt is asked for.</summary>
    public bool ByTimeAlone => sort == Sort.Time && words.Length == 0 && query is { State: null, Department: null, Matter: null, Lane: null, Overdue: null };

#pragma warning disable CA1309 // the database compares, not this process
    public IQueryable<CaseKey> Filter(IQueryable<CaseKey> cases)
    {
        if (query.State is { } state)
            cases = cases.Where(c => c.State == state);
        if (query.Department is { } department)
            cases = cases.Where(c => c.Department == department);
        if (query.Matter is { } matter)
            cases = cases.Where(c => c.Matter == matter);
        if (query.Lane is { } lane)
            cases = lane == Lane.Green ? cases.Where(c => c.Lane == Lane.Green) : cases.Where(c => c.Lane == Lane.Normal); // constants: the index of green ones is filtered
        if (query.Overdue is { } limit)
            cases = limit == ListCases.OverdueLimit.Statutory ? cases.Where(c => c.Overdue && c.StatutoryOverdue) : cases.Where(c => c.Overdue);
        if (query.From is { } from && ShanghaiTime.StartOfDay(from) is var begin)
            cases = cases.Where(c => c.ReceivedAt >= begin);
        if (query.To is { } to && ShanghaiTime.EndOfDay(to) is var end)
            cases = cases.Where(c => c.ReceivedAt < end);
        return WithWords(cases);
    }

    /// <summary>
    /// The first of several ranges. Each hands over its key and what it is put in order by, and nothing else: whatever a union holds is read from
    /// the rows of the cases and their applicants, the index notwithstanding.
    /// </summary>
    public IQueryable<Guid> First(IReadOnlyList<IQueryable<CaseKey>> ranges, int count) => sort switch
    {
        Sort.Number => Joined(ranges, cases => cases.OrderByDescending(c => c.Number).Take(count).Select(c => new Place<string> { By = c.Number, Id = c.Id }))
            .OrderByDescending(p => p.By).Take(count).Select(p => p.Id),
        Sort.Name => Joined(ranges, cases => cases.OrderBy(c => c.Applicant).ThenBy(c => c.Id).Take(count).Select(c => new Place<string> { By = c.Applicant, Id = c.Id }))
            .OrderBy(p => p.By).ThenBy(p => p.Id).Take(count).Select(p => p.Id),
        _ => Joined(ranges, cases => cases.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id).Take(count)
                .Select(c => new Place<DateTimeOffset> { By = c.ReceivedAt, Id = c.Id }))
            .OrderByDescending(p => p.By).ThenByDescending(p => p.Id).Take(count).Select(p => p.Id),
    };

    /// <summary>What comes after a row.</summary>
    public IQueryable<CaseKey> After(IQueryable<CaseKey> cases, CaseKey? last)
    {
        if (last is not { Id: var id, ReceivedAt: var at, Number: var number, Applicant: var name })
            return cases;
        return sort switch
        {
            Sort.Number => cases.Where(c => string.Compare(c.Number, number) < 0),
            Sort.Name => cases.Where(c => string.Compare(c.Applicant, name) >= 0 && (string.Compare(c.Applicant, name) > 0 || c.Id > id)),
            _ => cases.Where(c => c.ReceivedAt <= at && (c.ReceivedAt < at || c.Id < id)),
        };
    }

    /// <summary>One index for each: an identity number is found whole, a case number or a name by its beginning as a range.</summary>
    private IQueryable<CaseKey> WithWords(IQueryable<CaseKey> cases)
    {
        if (words.Length == 0)
            return cases;
        if (sort == Sort.Time)
            return cases.Where(c => c.IdNumber == words);
        if (sort == Sort.Name && Beyond(words) is var end)
            return cases.Where(c => string.Compare(c.Applicant, words) >= 0 && string.Compare(c.Applicant, end) < 0);
        var last = words.PadRight(LongestNumber, 'Z'); // numbers are digits and capitals, so this is their last in every collation
        return cases.Where(c => string.Compare(c.Number, words) >= 0 && string.Compare(c.Number, last) <= 0);
    }
#pragma warning restore CA1309

    private static IQueryable<Place<T>> Joined<T>(IReadOnlyList<IQueryable<CaseKey>> ranges, Func<IQueryable<CaseKey>, IQueryable<Place<T>>> first) =>
        ranges.Select(first).Aggregate(Queryable.Union);

    private static Refusal? Bound(DateOnly? day) => day is { } known ? CountBounds.Check(known) : null;

    /// <summary>The first text that begins otherwise: names are compared by their code points (see the providers' models).</summary>
    private static string Beyond(string begin)
    {
        var rune = begin.EnumerateRunes().Last();
        var next = rune.Value == 0xD7FF ? 0xE000 : Math.Min(rune.Value + 1, 0x10FFFF);
        return begin[..^rune.Utf16SequenceLength] + new Rune(next);
    }

    private sealed record Place<T>
    {
        public required T By { get; init; }

        public required Guid Id { get; init; }
    }
}
