"""English cues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.text.cues.patterns import Sign

CUES: Final[Mapping[Sign, str]] = {
    Sign.SERVICE: """
        no way to reach, no human, only a bot, chat is a bot, talk to a human, rude, rudely, rudeness,
        unhelpful, hung up, hang up on, on hold, ignored, ignoring, ignore my, no response, no reply,
        not responding, never replied, never responded, no answer, nobody answers, no one answers, can't reach,
        cannot reach, can't get through, terrible service, horrible service, awful service, bad service,
        poor service, worst service, worst customer service, terrible customer service, bad customer service,
        poor customer service, horrible customer service, awful customer service, customer service is terrible,
        customer service sucks, service sucks, unprofessional, incompetent, clueless, passed around,
        transferred me, don't care, doesn't care, do not care, couldn't care less, attitude, condescending,
        dismissive, long queue, long line, waited in line, refused to help, refuses to help, no help,
        useless support, support is useless, support never, nobody helped, no one helped, called * times,
        emailed * times, no callback, never called back, call me back""",
    Sign.DELIVERY: """
        never arrived, never came, not arrived, hasn't arrived, has not arrived, haven't received,
        have not received, hasn't shipped, not delivered, didn't arrive, did not arrive, didn't deliver,
        did not deliver, never delivered, late delivery, delivery late, arrived late, was late, is late,
        delayed, delay, delays, still waiting for my, still waiting on my, lost my package, lost my parcel,
        lost my order, lost my luggage, lost my bag, lost luggage, missing package, wrong item, wrong order,
        wrong size, wrong product, cancelled my order, canceled my order, cancelled my flight,
        canceled my flight, cancelled flight, order cancelled, where is my order, where's my order,
        where is my package, where's my package, never shipped, missed delivery, left on the street,
        didn't show, did not show, no show, never showed""",
    Sign.QUALITY: """
        broken, broke, breaks, defective, faulty, fell apart, falling apart, ripped, cracked, damaged,
        scratched, poor quality, bad quality, terrible quality, low quality, cheap quality, cheaply made,
        not as described, counterfeit, fake product, expired, rotten, mouldy, moldy, stale, stinks, smells,
        doesn't work, does not work, don't work, not working, isn't working, won't work, stopped working,
        didn't work, did not work, never works, crash, crashes, crashed, crashing, freezes, frozen, buggy, bug,
        bugs, glitch, glitches, glitchy, is down, site down, app down, won't load, won't open, won't turn on,
        won't charge, won't start, not loading, keeps failing, laggy, slow app, useless, dirty, filthy, stain,
        hair in my, cockroach, cold food, undercooked, leaks, leaking, overheats, worn out, wore out, holes in,
        dead on arrival, unusable""",
    Sign.BILLING: """
        direct debit, final demand, refund, refunds, refunded, refunding, money back, overcharged, overcharge,
        charged me twice, double charged, charged twice, charged for, hidden fee, hidden fees, hidden charges,
        extra fee, unauthorized charge, unauthorised charge, still charged, keep charging, keeps charging,
        kept charging, billed, billing error, wrong bill, incorrect bill, cancel my subscription, can't cancel,
        won't let me cancel, didn't refund, won't refund, no refund, refuse to refund, refuses to refund,
        took my money, taken my money, took money, account locked, account blocked, account frozen,
        locked my account, blocked my account, blocked my card, card declined, payment failed, rip off,
        ripped off, ripoff, voucher didn't, points expired""",
    Sign.PRICE: """
        overpriced, too expensive, so expensive, price increase, price hike, raised prices, raised the price,
        raising prices, prices went up, not worth the, for that price, for this price, price gouging,
        daylight robbery, rip-off prices""",
    Sign.MISSING_ITEM: """
        out of stock, sold out again, never in stock, not in stock, no longer sell, stopped selling,
        discontinued, bring back, wish you had, please add, missing feature, when will you have, restock""",
    Sign.RULES_CHANGED: """
        changed the rules, changed the terms, changed your policy, new policy, new terms, policy change,
        without notice, no notice, without warning, no warning, no longer accept, stopped accepting,
        closed the branch, closed my branch, cut benefits""",
    Sign.FORGOTTEN: """
        forgot about me, forgotten about us, forgot about us, never heard back, haven't heard back,
        haven't heard from, not heard back, radio silence, no follow up, no follow-up""",
    Sign.HARM: """
        scam, scams, scammed, scammer, scammers, scamming, fraud, fraudulent, fraudsters, stole, stolen,
        stealing, thieves, theft, con artists, false advertising, food poisoning, poisoned, injured, injury,
        burned me, burnt me, caught fire, on fire, exploded, electric shock, dangerous, unsafe, hazard, data
        breach, leaked my, leak of, my data, personal data, identity theft, hacked, illegal, illegally,
        lawsuit, sue, suing, lawyer, attorney, police, trading standards, ombudsman, small claims, allergic,
        allergy, hospital, assaulted, threatened, discriminated, discrimination, racist, harassed, leaked,
        leak, breach, passport, glass in, piece of glass, bleeding, blood, broken wrist, broken arm, broken
        leg, stitches, vomiting, threw up, salmonella, infection, infected, burn, burns, chemical burn,
        unconscious, ambulance, died, killed, brakes failed, collapsed, gas leak, carbon monoxide, smoke,
        rats, mould in, nail in, recall, blackmail*, groped, underage, forged, someone else's details,
        environmental health, health inspector, criminal,
        scald*, flames, burst into flames, sparks, sparking, electrocut*, short circuit*, concussion, fractur*,
        broken rib*, broke my arm, broke my leg, broke his arm, broke her arm, bruise*, bruised, dislocat*,
        emergency room, a&e, resus, anaphyla*, epipen, choked, choking, wheel came off, wheel nuts, lug nuts,
        wheel fell off, no brakes, brake failure, co alarm, smell of gas, smelled gas, smelt gas, maggot*, mold
        in, razor blade, needle in, metal shard, shards, wrong medication, wrong medicine, wrong dose, wrong
        strength, ten times what, overdose*, sepsis, nerve damage, into the nerve, misdiagnos*, asleep at the
        wheel, texting while, drunk driver, driver was drunk, reversed over, hit and run, someone else's
        account*, another customer's, another patient's, other people's details, loan in my name, sim swap, my
        number to a stranger, unauthorised, unauthorized, stalk*, touched me, hidden camera, headlock, grabbed
        me, locked me in, locked the doors, strapped in, tipped onto, fell on my, fell onto, hair is coming out,
        hair fell out, blister*, asbestos, black mould, black mold, evicted illegally, bank details to, punched
        me, punched my, ran over my""",
    Sign.COMPETITOR: """
        switching to, switched to, switch to, moving to a competitor, going to your competitor, going back to,
        moved to another, taking my business elsewhere, take my business elsewhere, cheaper elsewhere""",
    Sign.NOBODY: "went out of business, no longer need, moving abroad, liquidated",
    Sign.FAILURE: """
        refuse to, refuses to, refused to, problem, problems, issue, issues, error, errors, fail, fails, failed,
        failing, failure, unable to, can't, cannot, couldn't, could not, won't, wouldn't let, not able to,
        messed up, screwed up, mistake, wrong, never fixed, not fixed, hasn't been fixed, still not, still no,
        still can't, still hasn't, still haven't, still waiting, not resolved, unresolved, ruined, wasted,
        waste of, lost my, missing, trouble, not happy""",
    Sign.ANGER: """
        lied, lying, liars, deceived, deceptive, misled, misleading, cheated, terrible, horrible, awful,
        horrendous, atrocious, appalling, disgusting, disgusted, disgrace, disgraceful, shame, shameful,
        shame on, disappointed, disappointing, disappointment, unacceptable, ridiculous, outrageous, pathetic,
        annoyed, annoying, angry, furious, fuming, frustrated, frustrating, frustration, fed up, sick of,
        tired of, pissed, pissed off, hate, hated, worst, worse, bad, poor, crap, crappy, sucks, suck, sucked,
        shit, shitty, bullshit, bs, garbage, trash, rubbish, joke, a joke, wtf, ffs, nightmare, useless,
        worthless, unhappy, upset, dissatisfied, unsatisfied, complaint, complain, complaining, zero stars,
        0 stars, 1 star, one star, not impressed, unimpressed, not good enough, had enough, smh, ugh, seriously,
        lousy, shambles""",
    Sign.NEVER: """
        never again, never buy, never buying, never order, never use, never using, never shop, never shopping,
        never fly, never flying, never going back, will not return, won't be back, won't return,
        won't be returning, not coming back, do not recommend, don't recommend, would not recommend,
        wouldn't recommend, cannot recommend, can't recommend, avoid, stay away, steer clear, beware, don't buy,
        do not buy, don't waste, do not use, don't use, do not order, don't order, do not trust, don't trust,
        lost a customer, lost a loyal customer, lost my business, lost my custom, lose a customer,
        closing my account, closed my account, cancelling my, canceling my, last time i, done with, i'm done,
        boycott""",
    Sign.DEMAND: """
        i want my money, want my money back, give me my money, give back, i demand, we demand,
        demand a, demand my, demand our, please fix,
        fix your, fix this, fix it, sort it out, sort this out, please explain, explain why, compensation,
        compensate, reimburse, reimbursement, when will, when are you, what's going on, what is going on,
        where is my, where's my, need help, can someone help, someone help, need someone to, please respond,
        please reply, get back to me, why is my, why can't i, why won't, why are you, why do you, why did you,
        what happened to""",
    Sign.WAITING: """
        promised, waiting for, been waiting, still waiting, waited, have waited, for weeks, for months,
        for days, for hours, two weeks, three weeks, 2 weeks, 3 weeks, 4 weeks, two months, three months,
        2 months, an hour, 2 hours, 3 hours, two hours, hours on, days now, weeks now, months now, weeks later,
        days later, months later, over a week, over a month, all day, every day, again and again, third time,
        second time, 3rd time, 2nd time, how long""",
    Sign.ADDRESSED: "you, your, you're, yours, u, ur, you guys, dear, hey, hello",
    Sign.OWN_STORY: """
        i, me, my, we, us, our, i'm, i've, i'd, ordered, bought, purchased, paid, called, my order, my account,
        my phone, husband, wife, mother""",
    Sign.LOSS: """
        $*, £*, €*, dollars, pounds, euros, usd, eur, money, bucks, lawyer, attorney, court, police, damages,
        compensation, ombudsman, bank""",
    Sign.CONTRAST: "but, however, though, although, except, yet",
    Sign.NEGATION: """
        not, no, never, without, without any, no more, isn't, wasn't, aren't, don't, doesn't, didn't, hardly,
        zero, can't, won't, couldn't, wouldn't""",
    Sign.ASKING: """
        does anyone, anyone know, has anyone, can anyone, do you have, do you know, is there, are there, can i,
        could you, could i, how do i, how can i, what time, which one, recommend me, any recommendations,
        any advice, how much, where can i, is it possible, wondering, question, thoughts on""",
    Sign.PRAISE: """
        great, excellent, amazing, awesome, fantastic, wonderful, perfect, love, loved, loving, loves, best,
        brilliant, superb, outstanding, impressed, happy with, pleased, recommend, highly recommend, friendly,
        helpful, polite, quick, fast, on time, good, good job, well done, nice, lovely, delighted, satisfied,
        five stars, 5 stars, beautiful, favorite, favourite, cool, fun, enjoy, enjoyed, enjoying, glad, excited,
        win, kudos, professional, fixed it, solved, sorted it""",
    Sign.THANKS: """
        thank, thanks, thank you, thx, ty, grateful, appreciate, appreciated, cheers, shout out, shoutout""",
    Sign.NEWS: """
        announced, announces, announcement, said in a statement, according to, spokesperson, spokesman,
        spokeswoman, reported, reports, reuters, bloomberg, press release, quarterly, revenue, profit, profits,
        shares, analyst, analysts, ceo, appointed, acquisition, acquires, merger, million, billion, investors,
        launches, launched, unveils, unveiled, plans to, court ruled, regulator, fined, sources said, earnings,
        stock""",
    Sign.VACANCY: """
        hiring, we're hiring, we are hiring, job opening, vacancy, vacancies, apply now, apply here, job alert,
        careers, full-time, part-time, salary, join our team, requirements, responsibilities, internship,
        looking for a *er""",
    Sign.LISTING: """
        for sale, selling my, pick up only, collection only, buy now, shop now, free shipping, free delivery,
        order now, discount code, promo code, coupon, % off, sale ends, in stock now, price from, wholesale,
        catalogue, catalog, opening hours, address, best price, limited offer, deal of the day, click here,
        check out our, check this out, add to cart, giveaway, enter to win""",
    Sign.OWN_VOICE: """
        my name is * and i, we apologise, we apologize, our apologies, sorry to hear, we have found your,
        please send us, please dm us, on behalf of, customer care team, we will be in touch, we are pleased to,
        we're pleased to, we are happy to announce, we're happy to announce, we are excited to,
        we're excited to, we are proud to, we're proud to, our company, our team is, our customers,
        our new store, dear customers, dear friends, join us, visit us""",
}
