using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>The smallest centre that can handle the case: two departments, a window, six people, one matter with five materials.</summary>
internal sealed class Centre
{
    public const string MatterCode = "11410000MB1234567A4000172001000";

    /// <summary>How many departments there are besides.</summary>
    public const int Others = 40;

    private static readonly DateTimeOffset Opened = new(2026, 1, 4, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly First = new(2026, 1, 4);

    public Guid Clerk { get; } = Key();

    public Guid ReviewerA { get; } = Key();

    public Guid ReviewerB { get; } = Key();

    public Guid Head { get; } = Key();

    public Guid Administrator { get; } = Key();

    private Guid StandIn { get; } = Key();

    public static string Other(int n) => string.Create(null, $"BENCH-{n}");

    /// <summary>Writes it all into an empty database.</summary>
    public async Task SeedAsync(HubDb db)
    {
        db.Departments.Add(new Department("BENCH-A", "甲审批局", "甲审批", "11410000MB1234567A", new ContactPhones("0371-12345678", "0371-12345")));
        db.Departments.Add(new Department("BENCH-B", "乙管理局", "乙管理", "11410000MB7654321B", new ContactPhones("0371-87654321", "0371-12345")));
        db.Departments.AddRange(Enumerable.Range(0, Others).Select(n =>
            new Department(Other(n), $"其他审批局{n}", $"其他{n}", "11410000MB7654321B", new ContactPhones("0371-87654321", "0371-12345"))));
        db.People.AddRange(
            new Person(Clerk, "clerk", "王窗口", "0001", "BENCH-A"), new Person(ReviewerA, "a", "李审查", "0002", "BENCH-A"),
            new Person(ReviewerB, "b", "赵审查", "0003", "BENCH-B"), new Person(Head, "head", "陈负责", "0004", "BENCH-A"),
            new Person(StandIn, "standin", "孙替补", "0005", "BENCH-A"), new Person(Administrator, "admin", "周管理", "0006", "BENCH-A"));
        db.Posts.AddRange(
            new Post("BENCH-WINDOW", "BENCH-A", "综合窗口", Role.WindowClerk, new Holding(Clerk, StandIn)),
            new Post("BENCH-A-REVIEW", "BENCH-A", "审查岗", Role.Reviewer, new Holding(ReviewerA, StandIn)),
            new Post("BENCH-B-REVIEW", "BENCH-B", "审查岗", Role.Reviewer, new Holding(ReviewerB, StandIn)),
            new Post("BENCH-HEAD", "BENCH-A", "负责人", Role.DepartmentHead, new Holding(Head, StandIn)),
            new Post("BENCH-ADMIN", "BENCH-A", "系统管理岗", Role.Administrator, new Holding(Administrator, StandIn)));
        db.Windows.Add(new Window("A01", "综合窗口一", WindowKind.Comprehensive, 1, "BENCH-WINDOW"));
        db.MatterVersions.Add(MatterVersion.Publish([], Matter(), First, new Publication(Key(), "bench", Opened, First)).Value);
        await Publish(db, "Calendar/2026.json", json => db.CalendarYears.Add(new PublishedYear(2026, "gov.cn", json, Opened)));
        await Publish(db, "Flow/parallel.json", json =>
            db.Templates.Add(new ProcessTemplate(ProcessDefinition.Parse(json).Value, json, First, "bench", Opened)));
        await BookShelf.TouchAsync(db, Opened, CancellationToken.None);
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private static async Task Publish(HubDb db, string file, Action<string> add)
    {
        ArgumentNullException.ThrowIfNull(db);
        add(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, file)));
    }

    private static MatterContent Matter() => new()
    {
        Code = MatterCode,
        Name = "食品经营许可（新办）",
        Department = "BENCH-A",
        Type = MatterType.License,
        HandleKind = HandleKind.Promised,
        Applicants = ApplicantKinds.Both,
        Statutory = Limit.WorkDays(20),
        StatutoryGround = "行政许可法第四十二条",
        Promised = Limit.WorkDays(10),
        Template = "parallel",
        Materials = [.. Enumerable.Range(1, 5).Select(i => new MatterMaterial(
            $"M0{i}", $"申请材料之{i}", true, false, 1, 1, MaterialForm.Either, MaterialSource.Applicant, "复印件加盖公章"))],
        Result = new MatterResult(ResultKind.Certificate, "食品经营许可证", 5),
        Delegated = WindowAct.Receive | WindowAct.Accept | WindowAct.Deliver,
        LegalBasis = ["《中华人民共和国食品安全法》第三十五条"],
        ConsultPhone = "0371-12345678",
        ComplaintPhone = "0371-12345",
        Address = "红旗区政务服务中心一楼A01窗口",
    };

    private static Guid Key() => Guid.CreateVersion7(Opened);
}
