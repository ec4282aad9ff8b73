using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddExpectedTimeOfStops : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ExpectedAmount",
                table: "CaseStops",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ExpectedUnit",
                table: "CaseStops",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "StoppedAt",
                table: "CaseStops",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ExpectedAmount",
                table: "CaseStops");

            migrationBuilder.DropColumn(
                name: "ExpectedUnit",
                table: "CaseStops");

            migrationBuilder.DropColumn(
                name: "StoppedAt",
                table: "CaseStops");
        }
    }
}
