using System.Reflection;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Tests;

/// <summary>The office's pages lie in an assembly of their own that is fetched when somebody first goes there.</summary>
public sealed class OfficeRoomsTests
{
    [Fact]
    public void Every_place_of_the_office_is_known_before_its_assembly_is_there() =>
        Assert.All(Routes(PageRoutes.Office), route => Assert.True(OfficeRooms.IsOffice(route), route));

    [Fact]
    public void No_other_place_fetches_it() =>
        Assert.DoesNotContain(Routes(typeof(App).Assembly).Concat(Routes(typeof(Texts).Assembly)), OfficeRooms.IsOffice);

    [Theory]
    [InlineData("templates", true)]
    [InlineData("/templates/joint/draft", true)]
    [InlineData("supervision?department=HQ", true)]
    [InlineData("Calendar#year", true)]
    [InlineData("inbox", false)]
    [InlineData("public/matters/templates", false)]
    [InlineData("", false)]
    public void A_place_is_known_by_the_first_word_of_its_path(string path, bool isOffice) => Assert.Equal(isOffice, OfficeRooms.IsOffice(path));

    [Fact]
    public void Its_words_are_found_once_it_is_there_and_not_taken_for_good_before()
    {
        var texts = new Texts();
        Assert.Equal("Templates.Title", texts["Templates.Title"]);

        texts.Learn(PageRoutes.Office);

        Assert.NotEqual("Templates.Title", texts["Templates.Title"]);
    }

    private static IEnumerable<string> Routes(Assembly assembly) => PageRoutes.Of(assembly).Select(page => page.Template);
}
