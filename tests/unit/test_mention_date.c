// SPDX-License-Identifier: MIT

// Dates: each row is an expression, what it starts and ends with, and its
// precision. The article is of Thursday, 31 October 2019.

#include "article.h"

#include "fail_alloc.h"
#include "mention/date.h"

/// An expression and what it means
typedef struct {
  const char *text;
  const char *raw; ///< Words that are found; null: nothing
  const char *start;
  const char *end;
  const char *precision;
} Row;

static PressStatus
find(Desk *desk, DateList *dates)
{
  const DateWords *words = NULL;
  assert_int_equal(press_date_words_load(desk->world, &desk->arena,
                                         desk->article.language, &words),
                   PRESS_OK);
  return press_dates_find(desk->world, &desk->arena, words, &desk->article,
                          NULL, dates);
}

static void
check_text(PressStr got, const char *expected, const char *what)
{
  if (!press_str_equals(got, press_str(expected))) {
    print_error("%s: got \"%.*s\", expected \"%s\"\n", what, (int)got.len,
                got.len ? got.data : "", expected);
    fail();
  }
}

static void
check_date(const DateMention *date, const Row *row)
{
  check_text(date->raw, row->raw, row->text);
  check_text(date->start, row->start, row->text);
  check_text(date->end, row->end, row->text);
  check_text(date->precision, row->precision, row->text);
}

static void
check_row(const char *language, const Row *row)
{
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, language, press_str(row->text)), PRESS_OK);
  DateList dates;
  assert_int_equal(find(&desk, &dates), PRESS_OK);
  if (dates.n != (row->raw ? 1U : 0U)) {
    print_error("%s: %zu dates\n", row->text, dates.n);
    fail();
  }
  if (row->raw) {
    check_date(&dates.items[0], row);
  }
  desk_close(&desk);
}

#define CHECK(language, rows)                                                  \
  for (size_t i = 0; i < sizeof(rows) / sizeof *(rows); ++i) {                 \
    check_row(language, &(rows)[i]);                                           \
  }

static void
days_without_a_year_are_the_last_ones(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Le mardi 29 octobre, il part.", "Le mardi 29 octobre", "2019-10-29",
       "2019-10-29", "day"},
      {"Dès le 1er avril.", "le 1er avril", "2019-04-01", "2019-04-01", "day"},
      {"Vu le 1er décembre.", "le 1er décembre", "2018-12-01", "2018-12-01",
       "day"},
      {"Né le vendredi 10 mai dernier.", "le vendredi 10 mai dernier",
       "2019-05-10", "2019-05-10", "day"},
      {"Vu samedi 26.", "samedi 26", "2019-10-26", "2019-10-26", "day"},
      {"Vu le quatorze juillet.", "le quatorze juillet", "2019-07-14",
       "2019-07-14", "day"},
  };
  static const Row english[] = {
      {"On Tuesday, October 29, he left.", "Tuesday, October 29", "2019-10-29",
       "2019-10-29", "day"},
      {"He left on 1 April.", "1 April", "2019-04-01", "2019-04-01", "day"},
      {"He left Dec. 1.", "Dec. 1", "2018-12-01", "2018-12-01", "day"},
      {"He left on the 4th of July.", "the 4th of July", "2019-07-04",
       "2019-07-04", "day"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
full_dates_are_read_in_every_order(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Jeudi 31 octobre 2019, il part.", "Jeudi 31 octobre 2019", "2019-10-31",
       "2019-10-31", "day"},
      {"Vu le 05/03/2018.", "le 05/03/2018", "2018-03-05", "2018-03-05", "day"},
      {"Vu le 2018-03-05.", "le 2018-03-05", "2018-03-05", "2018-03-05", "day"},
      {"Vu le 05.03.2018 ici.", "le 05.03.2018", "2018-03-05", "2018-03-05",
       "day"},
  };
  static const Row english[] = {
      {"It was May 3, 2019.", "May 3, 2019", "2019-05-03", "2019-05-03", "day"},
      {"It was 3 May 2019.", "3 May 2019", "2019-05-03", "2019-05-03", "day"},
      {"It was 03/05/2018.", "03/05/2018", "2018-03-05", "2018-03-05", "day"},
      {"It was 23/05/2018.", "23/05/2018", "2018-05-23", "2018-05-23", "day"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
a_day_that_does_not_exist_is_none(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu 30/02/2018 !", NULL, NULL, NULL, NULL},
  };
  CHECK("fr", french)
}

static void
weekdays_alone_are_the_last_ones(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Il est parti mardi.", "mardi", "2019-10-29", "2019-10-29", "day"},
      {"Il est parti jeudi.", "jeudi", "2019-10-31", "2019-10-31", "day"},
      {"Il part lundi prochain.", "lundi prochain", "2019-11-04", "2019-11-04",
       "day"},
      {"Vu lundi dernier.", "lundi dernier", "2019-10-28", "2019-10-28", "day"},
  };
  static const Row english[] = {
      {"He left on Tuesday.", "Tuesday", "2019-10-29", "2019-10-29", "day"},
      {"He leaves next Monday.", "next Monday", "2019-11-04", "2019-11-04",
       "day"},
      {"The court will sit Monday.", "Monday", "2019-11-04", "2019-11-04",
       "day"},
      {"It will sit, he said Monday.", "Monday", "2019-10-28", "2019-10-28",
       "day"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
months_and_years_are_written_out(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu au mois d’avril de cette année.", "au mois d’avril de cette année",
       "2019-04-01", "2019-04-30", "month"},
      {"Vu en février 2016.", "février 2016", "2016-02-01", "2016-02-29",
       "month"},
      {"Vu en décembre.", "décembre", "2018-12-01", "2018-12-31", "month"},
      {"Vu en 2018.", "2018", "2018-01-01", "2018-12-31", "year"},
      {"Vu l’année dernière.", "l’année dernière", "2018-01-01", "2018-12-31",
       "year"},
      {"Mai 68.", "Mai 68", "1968-05-01", "1968-05-31", "month"},
  };
  static const Row english[] = {
      {"He left in April last year.", "April last year", "2018-04-01",
       "2018-04-30", "month"},
      {"He left last May.", "last May", "2019-05-01", "2019-05-31", "month"},
      {"He left in 2018.", "2018", "2018-01-01", "2018-12-31", "year"},
      {"He may march.", NULL, NULL, NULL, NULL},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
parts_of_periods_leave_them_whole(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu début mai.", "début mai", "2019-05-01", "2019-05-31", "month"},
      {"Vu à la mi-avril 2018.", "la mi-avril 2018", "2018-04-01", "2018-04-30",
       "month"},
      {"Vu fin 2018.", "fin 2018", "2018-01-01", "2018-12-31", "year"},
      {"Depuis le début de l’année.", "Depuis le début de l’année",
       "2019-01-01", "", "year"},
  };
  static const Row english[] = {
      {"He left in early May.", "early May", "2019-05-01", "2019-05-31",
       "month"},
      {"He left mid-2018.", "mid-2018", "2018-01-01", "2018-12-31", "year"},
      {"He left earlier this month.", "earlier this month", "2019-10-01",
       "2019-10-31", "month"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
weeks_quarters_seasons_and_decades_have_their_ends(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu la semaine dernière.", "la semaine dernière", "2019-10-21",
       "2019-10-27", "week"},
      {"Vu au premier trimestre 2018.", "au premier trimestre 2018",
       "2018-01-01", "2018-03-31", "quarter"},
      {"Vu l’été dernier.", "l’été dernier", "2019-06-01", "2019-08-31",
       "season"},
      {"Vu dans les années 1990.", "les années 1990", "1990-01-01",
       "1999-12-31", "decade"},
      {"Il a été vu.", NULL, NULL, NULL, NULL},
  };
  static const Row english[] = {
      {"He left last week.", "last week", "2019-10-21", "2019-10-27", "week"},
      {"Sales in Q1 2018 fell.", "Q1 2018", "2018-01-01", "2018-03-31",
       "quarter"},
      {"He left in the summer of 2018.", "the summer of 2018", "2018-06-01",
       "2018-08-31", "season"},
      {"He left in the 1990s.", "the 1990s", "1990-01-01", "1999-12-31",
       "decade"},
      {"Prices fall.", NULL, NULL, NULL, NULL},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
distances_are_counted_from_the_anchor(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu il y a trois ans.", "il y a trois ans", "2016-01-01", "2016-12-31",
       "year"},
      {"Vu il y a 10 jours.", "il y a 10 jours", "2019-10-21", "2019-10-21",
       "day"},
      {"Vu hier soir.", "hier soir", "2019-10-30", "2019-10-30", "day"},
      {"Vu quatre jours plus tôt.", "quatre jours plus tôt", "", "", "vague"},
  };
  static const Row english[] = {
      {"He left three years ago.", "three years ago", "2016-01-01",
       "2016-12-31", "year"},
      {"He left the day before yesterday.", "the day before yesterday",
       "2019-10-29", "2019-10-29", "day"},
      {"He left four days earlier.", "four days earlier", "", "", "vague"},
      {"Over the past 3 months, it fell.", "the past 3 months", "2019-07-01",
       "2019-10-31", "month"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
parts_of_a_period_are_told_by_their_place(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu la première semaine de mai.", "la première semaine de mai",
       "2019-04-29", "2019-05-05", "week"},
      {"Vu les trois premiers mois de 2018.", "les trois premiers mois de 2018",
       "2018-01-01", "2018-03-31", "month"},
      {"Vu le dernier week-end de juin.", "le dernier week-end de juin",
       "2019-06-29", "2019-06-30", "day"},
      {"Vu le 5 du mois dernier.", "le 5 du mois dernier", "2019-09-05",
       "2019-09-05", "day"},
      {"Vu mardi de la semaine dernière.", "mardi de la semaine dernière",
       "2019-10-22", "2019-10-22", "day"},
      {"Vu au T1 2018.", "au T1 2018", "2018-01-01", "2018-03-31", "quarter"},
      {"Le tram T1 est vu.", NULL, NULL, NULL, NULL},
      {"Vu les premiers jours de mai 2018.", "mai 2018", "2018-05-01",
       "2018-05-31", "month"},
      {"Vu le premier jour du procès.", NULL, NULL, NULL, NULL},
  };
  static const Row english[] = {
      {"He left in the last week of July.", "the last week of July",
       "2019-07-22", "2019-07-28", "week"},
      {"It ran over the last four months of 2018.",
       "the last four months of 2018", "2018-09-01", "2018-12-31", "month"},
      {"He left in week 31 of last year.", "week 31 of last year", "2018-07-30",
       "2018-08-05", "week"},
      {"He leaves on the 15th of next month.", "the 15th of next month",
       "2019-11-15", "2019-11-15", "day"},
      {"He left this week Monday.", "this week Monday", "2019-10-28",
       "2019-10-28", "day"},
      {"He left Friday the 26th of the trial.", "Friday the 26th", "2019-07-26",
       "2019-07-26", "day"},
      {"He left over the weekend.", "the weekend", "2019-10-26", "2019-10-27",
       "day"},
      {"Sales in 2018 Q3 fell.", "2018 Q3", "2018-07-01", "2018-09-30",
       "quarter"},
      {"Sales in H1 2018 fell.", "H1 2018", "2018-01-01", "2018-06-30",
       "month"},
      {"He left in the second half of the 20th century.",
       "the second half of the 20th century", "1951-01-01", "2000-12-31",
       "year"},
      {"He left in the first half of May 2018.", "the first half of May 2018",
       "2018-05-01", "2018-05-15", "day"},
      {"He left in the first few days of May 2018.", "May 2018", "2018-05-01",
       "2018-05-31", "month"},
      {"It was the third week of the trial.", NULL, NULL, NULL, NULL},
      {"It was week 3 of the season.", NULL, NULL, NULL, NULL},
      {"There is no 54th week, nor week 54 of 2018.", "2018", "2018-01-01",
       "2018-12-31", "year"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
distances_are_counted_from_a_time_that_is_named(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu deux jours après Noël.", "deux jours après Noël", "2018-12-27",
       "2018-12-27", "day"},
      {"Vu le lendemain de Noël.", "le lendemain de Noël", "2018-12-26",
       "2018-12-26", "day"},
      {"Vu le lendemain de l’attaque.", "le lendemain", "", "", "vague"},
  };
  static const Row english[] = {
      {"He left three weeks before May 13, 2018.",
       "three weeks before May 13, 2018", "2018-04-22", "2018-04-22", "day"},
      {"He leaves two weeks from now.", "two weeks from now", "2019-11-14",
       "2019-11-14", "day"},
      {"He left the day after Christmas.", "the day after Christmas",
       "2018-12-26", "2018-12-26", "day"},
      {"He left the day after the attack.", NULL, NULL, NULL, NULL},
      {"It was the week before the vote.", NULL, NULL, NULL, NULL},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

/// The last date of a text
static void
check_last(const char *language, const Row *row)
{
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, language, press_str(row->text)), PRESS_OK);
  DateList dates;
  assert_int_equal(find(&desk, &dates), PRESS_OK);
  assert_true(dates.n > 0);
  check_date(&dates.items[dates.n - 1], row);
  desk_close(&desk);
}

static void
the_time_told_last_is_where_later_counts_from(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu le 3 mai 2018. Il part le lendemain.", "le lendemain", "2018-05-04",
       "2018-05-04", "day"},
      {"Vu le 3 mai 2018. Il part deux semaines plus tard.",
       "deux semaines plus tard", "2018-05-17", "2018-05-17", "day"},
      {"Vu en 2016. Il part l’année suivante.", "l’année suivante",
       "2017-01-01", "2017-12-31", "year"},
      {"Vu le 3 mai 2018. Il part le vendredi suivant.", "le vendredi suivant",
       "2018-05-04", "2018-05-04", "day"},
      {"Vu le 3 mai 2018. Il part cette année-là.", "cette année-là",
       "2018-01-01", "2018-12-31", "year"},
      {"Vu en mai 2018. Il part le lendemain.", "le lendemain", "", "",
       "vague"},
  };
  static const Row english[] = {
      {"It was 3 May 2018. He left two days later.", "two days later",
       "2018-05-05", "2018-05-05", "day"},
      {"It was 3 May 2018. The week before, he left.", "The week before",
       "2018-04-23", "2018-04-29", "week"},
      {"It was 3 May 2018. He left two years earlier than planned.",
       "two years earlier", "", "", "vague"},
      {"It was 3 May 2018. He left the previous month.", "the previous month",
       "2018-04-01", "2018-04-30", "month"},
      {"He left the previous month.", "the previous month", "2019-09-01",
       "2019-09-30", "month"},
      {"It was 3 May 2018. A. B. C. D. He left two days later.",
       "two days later", "2018-05-05", "2018-05-05", "day"},
      {"It was 3 May 2018. He ate. He ate. He ate. He left two days later.",
       "two days later", "", "", "vague"},
  };
  for (size_t i = 0; i < sizeof french / sizeof *french; ++i) {
    check_last("fr", &french[i]);
  }
  for (size_t i = 0; i < sizeof english / sizeof *english; ++i) {
    check_last("en", &english[i]);
  }
}

static void
open_sides_are_none(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Là depuis 2009.", "depuis 2009", "2009-01-01", "", "year"},
      {"Là depuis trois ans.", "depuis trois ans", "2016-01-01", "", "year"},
      {"Fermé jusqu’au 15 novembre.", "jusqu’au 15 novembre", "", "2019-11-15",
       "day"},
      {"Fermé jusqu’en mai 2020.", "jusqu’en mai 2020", "", "2020-05-31",
       "month"},
  };
  static const Row english[] = {
      {"It is closed since 2009.", "since 2009", "2009-01-01", "", "year"},
      {"It is closed until November 15.", "until November 15", "", "2019-11-15",
       "day"},
      {"It ends by 2025.", "by 2025", "", "2025-12-31", "year"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
intervals_take_month_and_year_from_their_second_bound(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu entre le 29 avril et le 10 mai.", "entre le 29 avril et le 10 mai",
       "2019-04-29", "2019-05-10", "day"},
      {"Vu du 3 au 5 mai 2018.", "du 3 au 5 mai 2018", "2018-05-03",
       "2018-05-05", "day"},
      {"Vu de mars à juin 2018.", "de mars à juin 2018", "2018-03-01",
       "2018-06-30", "month"},
      {"Vu entre novembre et janvier 2018.", "entre novembre et janvier 2018",
       "2017-11-01", "2018-01-31", "month"},
  };
  static const Row english[] = {
      {"He left from 3 to 5 May 2018.", "from 3 to 5 May 2018", "2018-05-03",
       "2018-05-05", "day"},
      {"It was May 3-5, 2018.", "May 3-5, 2018", "2018-05-03", "2018-05-05",
       "day"},
      {"It ran between 2017 and 2019.", "between 2017 and 2019", "2017-01-01",
       "2019-12-31", "year"},
      {"It ran 2010-15.", "2010-15", "2010-01-01", "2015-12-31", "year"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
hours_need_an_offset(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu mardi à 18h30.", "mardi à 18h30", "2019-10-29", "2019-10-29", "day"},
      {"Vu le 3 mars à 18 heures GMT.", "le 3 mars à 18 heures GMT",
       "2019-03-03T18:00+00:00", "2019-03-03T18:00+00:00", "hour"},
  };
  static const Row english[] = {
      {"It was 6:30pm GMT on March 3.", "6:30pm GMT on March 3",
       "2019-03-03T18:30+00:00", "2019-03-03T18:30+00:00", "hour"},
      {"It was 2018-03-05T18:00+01:00.", "2018-03-05T18:00+01:00",
       "2018-03-05T18:00+01:00", "2018-03-05T18:00+01:00", "hour"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
durations_sets_and_vague_words_have_no_ends(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu pendant trois ans.", "pendant trois ans", "", "", "duration"},
      {"Vu tous les lundis.", "tous les lundis", "", "", "set"},
      {"Vu chaque année.", "chaque année", "", "", "set"},
      {"Récemment, il part.", "Récemment", "", "", "vague"},
      {"Vu ces dernières années.", "ces dernières années", "", "", "vague"},
  };
  static const Row english[] = {
      {"It ran for three years.", "for three years", "", "", "duration"},
      {"He comes every Monday.", "every Monday", "", "", "set"},
      {"He left recently.", "recently", "", "", "vague"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
holidays_fall_on_their_days(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Vu à Pâques 2018.", "Pâques 2018", "2018-04-01", "2018-04-01", "day"},
      {"Vu à Noël.", "Noël", "2018-12-25", "2018-12-25", "day"},
  };
  static const Row english[] = {
      {"He left on Thanksgiving 2018.", "Thanksgiving 2018", "2018-11-22",
       "2018-11-22", "day"},
      {"He left on Memorial Day 2018.", "Memorial Day 2018", "2018-05-28",
       "2018-05-28", "day"},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
a_number_that_counts_is_no_year(void **state)
{
  (void)state;
  static const Row french[] = {
      {"Il y a 2000 soldats.", NULL, NULL, NULL, NULL},
      {"Un prix de 2000 €.", NULL, NULL, NULL, NULL},
  };
  static const Row english[] = {
      {"There are 2000 soldiers.", NULL, NULL, NULL, NULL},
      {"It costs $2000.", NULL, NULL, NULL, NULL},
  };
  CHECK("fr", french)
  CHECK("en", english)
}

static void
a_weekday_that_does_not_fit_is_named(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  assert_int_equal(
      desk_read(&desk, "fr",
                PRESS_STR("Vu entre le mercredi 29 avril et le vendredi 10 mai "
                          "dernier.")),
      PRESS_OK);
  DateList dates;
  assert_int_equal(find(&desk, &dates), PRESS_OK);
  assert_int_equal(dates.n, 1);
  const DateMention *const date = &dates.items[0];
  check_text(date->weekday_text, "mercredi", "text");
  check_text(date->weekday_computed, "lundi", "computed");
  check_text(date->first_start, "2019-04-29", "first");
  check_text(date->second_start, "2019-05-10", "second");
  assert_true(date->interval && date->year_inferred);
  char words[512];
  desk_tokens(&desk, date->first_token, date->first_token + date->first_n,
              words);
  assert_string_equal(words, "mercredi|29|avril");
  desk_tokens(&desk, date->second_token, date->second_token + date->second_n,
              words);
  assert_string_equal(words, "vendredi|10|mai|dernier");
  desk_close(&desk);
}

static void
a_mention_begins_behind_its_article_and_preposition(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  assert_int_equal(desk_read(&desk, "fr", PRESS_STR("Depuis le mardi 5 mars.")),
                   PRESS_OK);
  DateList dates;
  assert_int_equal(find(&desk, &dates), PRESS_OK);
  char words[512];
  desk_tokens(&desk, dates.items[0].token,
              dates.items[0].token + dates.items[0].n, words);
  assert_string_equal(words, "mardi|5|mars");
  assert_true(dates.items[0].since);
  desk_close(&desk);
}

static void
without_a_date_of_publication_the_first_full_date_is_the_anchor(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  assert_int_equal(
      press_article_read(desk.world, &desk.arena, PRESS_STR("a"),
                         PRESS_STR("On Monday he left. It was 3 May 2017."),
                         NULL, &desk.article),
      PRESS_OK);
  DateList dates;
  assert_int_equal(find(&desk, &dates), PRESS_OK);
  assert_int_equal(dates.n, 2);
  assert_int_equal(dates.anchor.year, 2017);
  check_text(dates.items[0].start, "2017-05-01", "Monday");
  desk_close(&desk);
}

static void
without_any_anchor_a_day_without_a_year_is_vague(void **state)
{
  (void)state;
  Desk desk;
  desk_open(&desk);
  assert_int_equal(press_article_read(desk.world, &desk.arena, PRESS_STR("a"),
                                      PRESS_STR("He left on 3 May."), NULL,
                                      &desk.article),
                   PRESS_OK);
  DateList dates;
  assert_int_equal(find(&desk, &dates), PRESS_OK);
  assert_int_equal(dates.n, 1);
  assert_int_equal(dates.anchor.month, 0);
  check_text(dates.items[0].precision, "vague", "3 May");
  desk_close(&desk);
}

static PressStatus
attempt(PressAlloc alloc, void *handle)
{
  (void)handle;
  PressWorld *world = NULL;
  const PressWorldOptions options = {.alloc = alloc};
  PressStatus st = press_world_new(&options, &world);
  if (st) {
    return st;
  }
  Arena arena = press_arena(alloc, 0);
  const DateWords *words = NULL;
  Article article;
  DateList dates;
  st = press_date_words_load(world, &arena, LANG_EN, &words);
  if (!st) {
    st = press_article_read(world, &arena, PRESS_STR("a"),
                            PRESS_STR("He left on 3 May 2019 and on Tuesday."),
                            NULL, &article);
  }
  if (!st) {
    st = press_dates_find(world, &arena, words, &article, NULL, &dates);
  }
  press_arena_clear(&arena);
  press_world_free(world);
  return st;
}

static void
memory_that_runs_out_is_reported(void **state)
{
  (void)state;
  assert_true(fail_alloc_sweep(attempt, NULL) > 1);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(days_without_a_year_are_the_last_ones),
      cmocka_unit_test(full_dates_are_read_in_every_order),
      cmocka_unit_test(a_day_that_does_not_exist_is_none),
      cmocka_unit_test(weekdays_alone_are_the_last_ones),
      cmocka_unit_test(months_and_years_are_written_out),
      cmocka_unit_test(parts_of_periods_leave_them_whole),
      cmocka_unit_test(weeks_quarters_seasons_and_decades_have_their_ends),
      cmocka_unit_test(distances_are_counted_from_the_anchor),
      cmocka_unit_test(parts_of_a_period_are_told_by_their_place),
      cmocka_unit_test(distances_are_counted_from_a_time_that_is_named),
      cmocka_unit_test(the_time_told_last_is_where_later_counts_from),
      cmocka_unit_test(open_sides_are_none),
      cmocka_unit_test(intervals_take_month_and_year_from_their_second_bound),
      cmocka_unit_test(hours_need_an_offset),
      cmocka_unit_test(durations_sets_and_vague_words_have_no_ends),
      cmocka_unit_test(holidays_fall_on_their_days),
      cmocka_unit_test(a_number_that_counts_is_no_year),
      cmocka_unit_test(a_weekday_that_does_not_fit_is_named),
      cmocka_unit_test(a_mention_begins_behind_its_article_and_preposition),
      cmocka_unit_test(
          without_a_date_of_publication_the_first_full_date_is_the_anchor),
      cmocka_unit_test(without_any_anchor_a_day_without_a_year_is_vague),
      cmocka_unit_test(memory_that_runs_out_is_reported),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
