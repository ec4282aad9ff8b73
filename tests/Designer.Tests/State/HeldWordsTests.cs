using ApprovalHub.Designer.Pages.Dispatch;
using ApprovalHub.Designer.Pages.Inbox;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Tests.State;

/// <summary>Numbers of people are searched for without standing in the address.</summary>
public sealed class HeldWordsTests
{
    private const string Number = "410702199003072519";

    [Theory]
    [InlineData(Number, true)]
    [InlineData(" 41070219881212402x ", true)]
    [InlineData("４１０７０２１９９００３０７２５１９", true)]
    [InlineData("410702900307251", true)]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("13812345678", true)]
    [InlineData("138-1234-5678", true)]
    [InlineData("138–1234–5678", true)]
    [InlineData("91410702MACQXKTH7P", true)]
    [InlineData("9141 0702 MACQ XKTH 7P", true)]
    [InlineData("91410702MACQXKTH7", false)]
    [InlineData("XKTHMACQA141070291", false)]
    [InlineData("2026-09-18", false)]
    [InlineData("11410702MB9010010H-4000101001000-202609180001", false)]
    [InlineData("41070219900307", true)]
    [InlineData("张三", false)]
    [InlineData("11410702MB9010010H4000101001000202609180001", false)]
    [InlineData("ff81a5cd8226a9ab72b1b234", false)]
    [InlineData("红市场监管收〔2026〕20号", false)]
    [InlineData("2026", false)]
    [InlineData(null, false)]
    public void Identity_credit_and_phone_numbers_are_personal_and_names_and_case_numbers_are_not(string? words, bool personal)
    {
        Assert.Equal(personal, HeldWords.IsPersonal(words));
        Assert.Equal(personal ? null : words, HeldWords.InAddress(words));
        Assert.Equal(personal, HeldWords.InHeader(words) is { } sent && sent.All(char.IsAscii));
    }

    [Fact]
    public void No_address_of_a_list_holds_one()
    {
        Assert.Equal("/dispatch?tab=ready", new DeskFilter("ready", Number, null).Address);
        Assert.Equal("/inbox?tab=pool&overdue=true", new InboxFilter("pool", Number, null, true).Address);
        Assert.Equal("/cases?state=Ended", new CaseFilter { Q = Number, State = "Ended" }.Address);
    }

    [Fact]
    public void It_is_held_until_something_else_is_searched_for_or_the_place_is_come_to_anew()
    {
        var words = new HeldWords();
        words.Take(Number);
        Assert.False(words.Follow(null, isPlain: true)); // the page's own going
        Assert.Equal(Number, words.Over(null));
        Assert.False(words.Follow(null, isPlain: false)); // another tab
        Assert.Equal(Number, words.Over(null));

        Assert.False(words.Follow("张三", isPlain: false));
        Assert.Equal("张三", words.Over("张三"));
        words.Take(Number);
        words.Follow(null, isPlain: true);
        words.Follow(null, isPlain: true); // the rail
        Assert.Null(words.Over(null));
        Assert.True(words.Follow(Number, isPlain: false)); // an old bookmark
        Assert.Equal(Number, words.Over(null));
    }
}
