using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Matters.Import;

namespace ApprovalHub.Features.Tests.Matters;

public class Shipped_seed
{
    private static readonly SeedContent Seed = Matters.Seed.Files is var files && SeedReader.Read(files) is { IsOk: true } read
        ? read.Value
        : throw new InvalidOperationException(string.Join('\n', SeedReader.Read(Matters.Seed.Files).Faults));

    [Fact]
    public void Has_34_matters_of_the_table() => Assert.Equal(34, Seed.Matters.Count);

    [Theory]
    [InlineData("食品经营许可(新办)", 15, LimitUnit.WorkDay, "高陵", 10, LimitUnit.WorkDay)]
    [InlineData("个体工商户设立登记", 3, LimitUnit.WorkDay, "市场主体登记管理条例第十九条", 0, LimitUnit.WorkDay)]
    [InlineData("公司设立登记", 3, LimitUnit.WorkDay, "市场主体登记管理条例第十九条", 1, LimitUnit.WorkDay)]
    [InlineData("特种设备使用登记", 30, LimitUnit.NaturalDay, "特种设备安全法第五十九条", 10, LimitUnit.WorkDay)]
    [InlineData("医疗机构执业登记", 45, LimitUnit.NaturalDay, "医疗机构管理条例第十九条", 20, LimitUnit.WorkDay)]
    [InlineData("劳务派遣经营许可", 20, LimitUnit.WorkDay, "劳务派遣行政许可实施办法第十二条", 10, LimitUnit.WorkDay)]
    [InlineData("工伤认定", 60, LimitUnit.NaturalDay, "工伤保险条例", 25, LimitUnit.WorkDay)]
    [InlineData("民办学校(幼儿园)设立审批", 3, LimitUnit.Month, "民办教育促进法第十七条", 36, LimitUnit.WorkDay)]
    [InlineData("城市建筑垃圾处置核准", 20, LimitUnit.WorkDay, "第139号", 1, LimitUnit.WorkDay)]
    [InlineData("大型户外广告设置许可", 3, LimitUnit.WorkDay, "新乡市户外广告设置管理条例第十四条", 3, LimitUnit.WorkDay)]
    [InlineData("临时性大型户外广告设置许可", 1, LimitUnit.WorkDay, "新乡市户外广告设置管理条例第十五条", 1, LimitUnit.WorkDay)]
    [InlineData("取水许可", 45, LimitUnit.WorkDay, "取水许可和水资源费征收管理条例第十九条", 15, LimitUnit.WorkDay)]
    [InlineData("林木采伐许可", 20, LimitUnit.WorkDay, "森林法第五十九条", 3, LimitUnit.WorkDay)]
    [InlineData("营业性演出审批", 3, LimitUnit.NaturalDay, "营业性演出管理条例第十三条", 2, LimitUnit.NaturalDay)]
    [InlineData("结婚登记", 0, LimitUnit.WorkDay, "婚姻登记条例第七条", 0, LimitUnit.WorkDay)]
    [InlineData("建设项目环境影响报告表审批", 30, LimitUnit.NaturalDay, "环境影响评价法", 12, LimitUnit.WorkDay)]
    public void Limits_are_those_of_the_table_and_name_their_law(
        string name, int statutory, LimitUnit statutoryUnit, string ground, int promised, LimitUnit promisedUnit)
    {
        var matter = Matter(name);
        Assert.Equal(new Limit(statutory, statutoryUnit), matter.Statutory);
        Assert.Equal(new Limit(promised, promisedUnit), matter.Promised);
        Assert.Contains(ground, matter.StatutoryGround, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entertainment_place_is_heard_because_the_law_says_so()
    {
        var hearing = Assert.Single(Matter("娱乐场所经营许可").SpecialProcedures, p => p.Kind == SpecialProcedureKind.Hearing);
        Assert.True(hearing.Mandatory);
        Assert.Contains("娱乐场所管理条例第十条", hearing.Ground, StringComparison.Ordinal);
    }

    [Fact]
    public void Digging_up_a_road_is_reviewed_together_with_the_traffic_police() =>
        Assert.Equal(["GAJJ"], Matter("占用、挖掘城市道路许可").Participants);

    [Fact]
    public void A_food_licence_holds_five_years_and_only_its_identity_papers_may_come_later()
    {
        var food = Matter("食品经营许可(新办)");
        Assert.Equal(new MatterResult(ResultKind.Certificate, "食品经营许可证", 5), food.Result);
        Assert.Equal(["营业执照", "法定代表人(负责人)身份证明"], food.Materials.Where(m => m.Tolerable).Select(m => m.Name));
    }

    [Fact]
    public void Green_limits_are_shorter_than_promises() =>
        Assert.All(Seed.Matters.Where(m => m.HandleKind != HandleKind.Instant), m => Assert.True(m.Green is { } g && (g.Unit != m.Promised.Unit || g.Amount < m.Promised.Amount), m.Name));

    [Theory]
    [InlineData(WindowKind.Comprehensive, 1, 8)]
    [InlineData(WindowKind.CommercialRegistration, 2, 2)]
    [InlineData(WindowKind.SocialInsurance, 2, 2)]
    [InlineData(WindowKind.Department, 2, 6)]
    [InlineData(WindowKind.Dispatch, 1, 1)]
    [InlineData(WindowKind.GreenChannel, 1, 1)]
    public void The_hall_has_the_windows_of_the_policy(WindowKind kind, int floor, int count) =>
        Assert.Equal(count, Seed.Windows.Count(w => w.Kind == kind && w.Floor == floor));

    [Fact]
    public void Every_matter_has_a_window_that_takes_it_and_it_is_the_one_in_its_address() =>
        Assert.All(Seed.Matters, m => Assert.True(Seed.Windows.Single(w => m.Address.EndsWith($"{w.Number}号窗口", StringComparison.Ordinal)).Takes(m.Code, m.Department), m.Name));

    [Fact]
    public void Every_department_that_reviews_has_two_reviewers_a_chief_and_a_head()
    {
        var reviewing = Seed.Matters.SelectMany(m => m.Participants.Append(m.Department)).Distinct();
        Assert.All(reviewing, d => Assert.All(
            new[] { Role.Reviewer, Role.ChiefRepresentative, Role.DepartmentHead },
            role => Assert.Contains(Seed.Posts, p => p.DepartmentCode == d && p.Role == role)));
        Assert.All(reviewing, d => Assert.True(Seed.Posts.Where(p => p.DepartmentCode == d && p.Role == Role.Reviewer).Select(p => p.HolderA).Distinct().Count() >= 2));
    }

    [Fact]
    public void Every_department_has_one_chief_representative_with_an_authorisation()
    {
        var chiefs = Seed.Posts.Where(p => p.Role == Role.ChiefRepresentative).ToDictionary(p => p.HolderA);
        Assert.Equal(Seed.Departments.Count, chiefs.Count);
        Assert.All(Seed.Authorisations, a => Assert.Equal(chiefs[a.PersonId].DepartmentCode, a.DepartmentCode));
    }

    [Fact]
    public void Read_twice_it_gives_the_same_keys() =>
        Assert.Equal(Seed.People.Select(p => p.Id), SeedReader.Read(Matters.Seed.Files.Reverse()).Value!.People.Select(p => p.Id));

    [Fact]
    public void Its_matters_survive_being_stored_as_json() =>
        Assert.All(Seed.Matters, m => Assert.True(MatterJson.Same(m, MatterJson.Read(MatterJson.Write(m)))));

    private static MatterContent Matter(string name) => Seed.Matters.Single(m => m.Name == name);
}
