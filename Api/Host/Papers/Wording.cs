using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;
using DueDate = ApprovalHub.Domain.Clocks.DueDate;
using Printed = ApprovalHub.Documents.Models;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>What all papers word alike.</summary>
internal static class Wording
{
    public static Party Party(Case subject) => new()
    {
        Name = subject.Applicant.Name,
        IdentityKind = subject.Applicant.IsPerson ? "居民身份证" : "统一社会信用代码",
        IdentityCode = subject.Applicant.IdNumber,
        LegalRepresentative = subject.Applicant.LegalRepresentative,
        Agent = subject.Agent?.Name,
        Phone = subject.Applicant.Phone,
        Address = subject.Applicant.Address,
    };

    /// <summary>Who keeps a record that is signed and not sealed.</summary>
    public static Seal Keeper(PaperFacts facts) => new(facts.Department.Name);

    public static DateOnly Accepted(Case subject) => ShanghaiTime.Day(subject.AcceptedAt ?? subject.ReceivedAt);

    public static Seal Seal(PaperFacts facts) => new(facts.Department.Name, "行政审批专用章");

    public static TimeLimit Limit(Limit limit) => new(limit.Amount, (TimeUnit)(int)limit.Unit);

    /// <summary>A last day as it was counted, and the last year that it rests on and that is not published, if any.</summary>
    public static Printed.DueDate Day(DueDate due, WorkCalendar calendar)
    {
        var year = due.Date.Year;
        while (due.Provisional && calendar.IsPublished(year))
            year--;
        return new Printed.DueDate(due.Date, due.Provisional ? year : null);
    }

    /// <summary>The last day of a clock, counted as if all that stands went on today.</summary>
    public static Printed.DueDate Expected(CaseClock clock, WorkCalendar calendar) =>
        Day(clock.Due(calendar) ?? throw new InvalidOperationException("The clock stands: there is no last day to tell."), calendar);

    /// <summary>The last day of a limit from an instant, nothing stopped.</summary>
    public static Printed.DueDate Last(DateTimeOffset from, Limit limit, WorkCalendar calendar) =>
        Day(calendar.Due(from, limit, []).Value, calendar);

    public static IReadOnlyList<MaterialLine> Taken(Case subject) => [.. subject.Materials.Where(m => m.TakenAt is not null).Select(m => new MaterialLine
    {
        Name = m.Name,
        Originals = m.Originals,
        Copies = m.Copies,
        Form = Form(m.Way),
    })];

    /// <summary>形式</summary>
    public static string Form(MaterialWay? way) => way switch
    {
        MaterialWay.Uploaded => "电子上传",
        MaterialWay.Shared => "数据共享",
        MaterialWay.Posted => "邮寄",
        _ => "纸质",
    };

    /// <summary>How many the checklist wants of a material; null where it says nothing.</summary>
    public static string? Copies(string code, MatterContent matter) => matter.Materials.FirstOrDefault(m => m.Code == code) switch
    {
        { Originals: > 0, Copies: > 0 } m => $"原件{m.Originals}份、复印件{m.Copies}份",
        { Originals: > 0 } m => $"原件{m.Originals}份",
        { Copies: > 0 } m => $"复印件{m.Copies}份",
        _ => null,
    };

    public static string Date(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    /// <summary>Words as one sentence, however they were ended.</summary>
    public static string Sentence(string words) => words.TrimEnd('。', '.', '；', ';', ' ') + "。";

    /// <summary>An article as papers cite it: the name of the law in 《》.</summary>
    public static string Law(string ground) => ground.StartsWith("行政许可法", StringComparison.Ordinal) ? $"《中华人民共和国行政许可法》{ground["行政许可法".Length..]}" : ground;

    public static string Kind(StopKind kind) => kind switch
    {
        StopKind.Hearing => "听证",
        StopKind.Tender => "招标",
        StopKind.Auction => "拍卖",
        StopKind.Inspection => "检验",
        StopKind.Testing => "检测",
        StopKind.Quarantine => "检疫",
        StopKind.Appraisal => "鉴定",
        StopKind.ExpertReview => "专家评审",
        StopKind.SiteVisit => "现场勘验",
        StopKind.PublicNotice => "公示",
        StopKind.TechnicalReview => "技术审查",
        StopKind.Correction => "补正",
        StopKind.ReviewCorrection => "审查阶段补正",
        StopKind.Suspension => "挂起",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such stop."),
    };
}
